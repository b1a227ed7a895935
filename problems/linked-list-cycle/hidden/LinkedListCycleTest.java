import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.suite.Hint;
import grader.suite.Points;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test looks at lists with a cycle and at lists without one, so that no constant answer passes any. */
@DisplayName("linked list cycle")
class LinkedListCycleTest {

    private static final int NONE = -1;

    @TestFactory
    @Points(6)
    @Hint("A list of a few nodes, with a cycle from every node to every node before it, or with none.")
    Stream<DynamicTest> everyShape() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(length -> dynamicTest("nodes: " + length, () -> {
                    for (int start = NONE; start < length; start++) {
                        assertHandles(length, start, i -> i);
                    }
                }));
    }

    @Test
    @Points(2)
    @Hint("A node may be its own next, at the head of the list or at its end.")
    void cycleOfOneNode() {
        assertHandles(1, 0, i -> 5);
        assertHandles(1, NONE, i -> 5);
        assertHandles(2, 1, i -> i);
        assertHandles(5, 4, i -> i);
    }

    @Test
    @Points(3)
    @Hint("The cycle may start at the head, so that all the nodes are in it.")
    void cycleFromTheHead() {
        for (int length = 2; length <= 12; length++) {
            assertHandles(length, 0, i -> i);
        }
        assertHandles(3, NONE, i -> i);
    }

    @Test
    @Points(2)
    @Hint("Different nodes may have equal values: it is the nodes that make a cycle.")
    void equalValues() {
        assertHandles(6, NONE, i -> 1);
        assertHandles(6, NONE, i -> i % 3);
        assertHandles(6, 2, i -> 1);
        assertHandles(9, 4, i -> i % 2);
        assertHandles(2, 0, i -> 0);
    }

    @Test
    @Hint("A list may be empty, and a list without a cycle is left as it is.")
    void noCycle() {
        assertEquals(false, LinkedListCycle.hasCycle(null));
        assertTrue(LinkedListCycle.breakCycle(null) == null);
        assertHandles(1, NONE, i -> i);
        assertHandles(2, NONE, i -> i);
        assertHandles(7, NONE, i -> i);
        assertHandles(7, 3, i -> i);
    }

    @Test
    @Hint("Looking for a cycle changes nothing, however often it is done.")
    void lookingChangesNothing() {
        LinkedListCycle.Node[] nodes = list(6, 2, i -> i);
        for (int i = 0; i < 3; i++) {
            assertEquals(true, LinkedListCycle.hasCycle(nodes[0]));
            assertEquals(true, LinkedListCycle.hasCycle(nodes[4]));
            assertLinked(nodes, 2);
        }
        nodes[5].next = null;
        assertEquals(false, LinkedListCycle.hasCycle(nodes[0]));
        assertLinked(nodes, NONE);
    }

    @Test
    @Points(2)
    @Hint("The same nodes can be looked at again, from another node or linked in another way.")
    void anotherHead() {
        LinkedListCycle.Node[] nodes = list(7, 3, i -> i);
        assertEquals(true, LinkedListCycle.hasCycle(nodes[5]));
        assertTrue(nodes[5] == LinkedListCycle.breakCycle(nodes[5]));
        assertTrue(nodes[4].next == null);
        assertEquals(false, LinkedListCycle.hasCycle(nodes[0]));
        nodes[4].next = nodes[1];
        assertEquals(true, LinkedListCycle.hasCycle(nodes[0]));
        assertTrue(nodes[1] == LinkedListCycle.breakCycle(nodes[0]));
        assertTrue(nodes[4].next == null);
        assertTrue(nodes[4] == nodes[3].next);
    }

    @ParameterizedTest(name = "random lists {index}")
    @ValueSource(longs = {41, 42, 43})
    @Points(3)
    @Hint("Lists of up to some hundred nodes, with a cycle at a random place or with none.")
    void randomLists(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            int length = 1 + random.nextInt(300);
            assertHandles(length, random.nextInt(4) == 0 ? NONE : random.nextInt(length), i -> i % 7);
        }
    }

    @Test
    @Points(2)
    @Hint("Longer lists: nothing may depend on a greatest number of nodes, or on recursion.")
    void longLists() {
        assertHandles(5_000, NONE, i -> i);
        assertHandles(5_000, 4_900, i -> i);
        assertHandles(5_000, 50, i -> i);
    }

    private static void assertHandles(int length, int start, IntUnaryOperator values) {
        LinkedListCycle.Node[] nodes = list(length, start, values);
        assertEquals(start != NONE, LinkedListCycle.hasCycle(nodes[0]));
        assertLinked(nodes, start);
        assertTrue((start == NONE ? null : nodes[start]) == LinkedListCycle.breakCycle(nodes[0]));
        assertLinked(nodes, NONE);
        assertEquals(false, LinkedListCycle.hasCycle(nodes[0]));
        assertTrue(LinkedListCycle.breakCycle(nodes[0]) == null);
        assertLinked(nodes, NONE);
    }

    private static LinkedListCycle.Node[] list(int length, int start, IntUnaryOperator values) {
        LinkedListCycle.Node[] nodes = new LinkedListCycle.Node[length];
        for (int i = 0; i < length; i++) {
            nodes[i] = new LinkedListCycle.Node(values.applyAsInt(i));
        }
        for (int i = 0; i < length - 1; i++) {
            nodes[i].next = nodes[i + 1];
        }
        nodes[length - 1].next = start == NONE ? null : nodes[start];
        return nodes;
    }

    private static void assertLinked(LinkedListCycle.Node[] nodes, int start) {
        for (int i = 0; i < nodes.length - 1; i++) {
            assertTrue(nodes[i + 1] == nodes[i].next);
        }
        assertTrue((start == NONE ? null : nodes[start]) == nodes[nodes.length - 1].next);
    }
}
