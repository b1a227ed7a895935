public class LinkedListCycle {

    /** A node of a singly linked list. */
    static final class Node {

        final int value;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }

    /** Tells whether the list never ends. */
    public static boolean hasCycle(Node head) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Makes the list end after its last node, and returns the node where the cycle started, or null. */
    public static Node breakCycle(Node head) {
        throw new UnsupportedOperationException("not written yet");
    }
}
