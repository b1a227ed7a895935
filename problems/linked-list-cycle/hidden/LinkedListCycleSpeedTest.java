import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.suite.AllocationLimit;
import grader.suite.Hint;
import grader.suite.Points;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("performance")
@DisplayName("cycles in long lists")
class LinkedListCycleSpeedTest {

    private static final int LENGTH = 200_000;

    private LinkedListCycle.Node[] nodes;

    @BeforeEach
    void makeList() {
        LinkedListCycle.Node small = new LinkedListCycle.Node(0);
        small.next = new LinkedListCycle.Node(1);
        small.next.next = small;
        assertEquals(true, LinkedListCycle.hasCycle(small));
        assertTrue(small == LinkedListCycle.breakCycle(small));
        assertEquals(false, LinkedListCycle.hasCycle(small));
        nodes = new LinkedListCycle.Node[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            nodes[i] = new LinkedListCycle.Node(i);
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            nodes[i].next = nodes[i + 1];
        }
    }

    @Nested
    @DisplayName("in few bytes")
    @AllocationLimit("2MiB")
    class Bytes {

        /** What a node had room for besides would be memory made before it counts. */
        @BeforeEach
        void nodesAreAsGiven() {
            assertEquals(Object.class, LinkedListCycle.Node.class.getSuperclass());
            assertEquals(
                    Set.of("final int value", "Node next"),
                    Arrays.stream(LinkedListCycle.Node.class.getDeclaredFields())
                            .map(Bytes::described)
                            .collect(Collectors.toSet()));
        }

        private static String described(Field field) {
            String fixed = Modifier.isFinal(field.getModifiers()) ? "final " : "";
            return fixed + field.getType().getSimpleName() + " " + field.getName();
        }

        @Test
        @Points(3)
        @Hint("Detecting a cycle takes memory in proportion to the list, or a node holds more than in the starter.")
        void detects() {
            assertEquals(false, LinkedListCycle.hasCycle(nodes[0]));
            nodes[LENGTH - 1].next = nodes[LENGTH - 9];
            assertEquals(true, LinkedListCycle.hasCycle(nodes[0]));
        }

        @Test
        @Points(3)
        @Hint("Resolving a cycle takes memory in proportion to the list, or a node holds more than in the starter.")
        void resolves() {
            assertResolvesFrom(LENGTH / 3);
        }
    }

    @Nested
    @DisplayName("in little time")
    class Time {

        @Test
        @Points(2)
        @Hint("Too slow on a long list without a cycle.")
        void noCycle() {
            assertEquals(false, LinkedListCycle.hasCycle(nodes[0]));
            assertTrue(LinkedListCycle.breakCycle(nodes[0]) == null);
            nodes[LENGTH - 1].next = nodes[LENGTH - 1];
            assertEquals(true, LinkedListCycle.hasCycle(nodes[0]));
        }

        @Test
        @Points(2)
        @Hint("Too slow on a long cycle, or on a short one at the end of a long list.")
        void cycles() {
            assertResolvesFrom(LENGTH - 2);
            assertResolvesFrom(0);
            assertResolvesFrom(LENGTH / 2);
        }
    }

    private void assertResolvesFrom(int start) {
        nodes[LENGTH - 1].next = nodes[start];
        assertTrue(nodes[start] == LinkedListCycle.breakCycle(nodes[0]));
        assertTrue(nodes[LENGTH - 1].next == null);
        assertTrue(nodes[LENGTH - 1] == nodes[LENGTH - 2].next);
    }
}
