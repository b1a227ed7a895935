import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinkedListCycleExampleTest {

    @Test
    void backToTheSecondOfThree() {
        LinkedListCycle.Node one = new LinkedListCycle.Node(1);
        LinkedListCycle.Node two = new LinkedListCycle.Node(2);
        LinkedListCycle.Node three = new LinkedListCycle.Node(3);
        one.next = two;
        two.next = three;
        three.next = two;
        assertTrue(LinkedListCycle.hasCycle(one));
        assertSame(two, LinkedListCycle.breakCycle(one));
        assertNull(three.next);
        assertSame(three, two.next);
        assertFalse(LinkedListCycle.hasCycle(one));
    }

    @Test
    void noCycle() {
        LinkedListCycle.Node one = new LinkedListCycle.Node(1);
        LinkedListCycle.Node two = new LinkedListCycle.Node(1);
        one.next = two;
        assertFalse(LinkedListCycle.hasCycle(one));
        assertNull(LinkedListCycle.breakCycle(one));
        assertSame(two, one.next);
    }
}
