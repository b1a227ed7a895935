public class LinkedListCycle {

    /** A node of a singly linked list. */
    static final class Node {

        final int value;
        Node next;
        private Object visitor;

        Node(int value) {
            this.value = value;
        }
    }

    public static boolean hasCycle(Node head) {
        return last(head) != null;
    }

    public static Node breakCycle(Node head) {
        Node last = last(head);
        if (last == null) {
            return null;
        }
        Node start = last.next;
        last.next = null;
        return start;
    }

    private static Node last(Node head) {
        Object visitor = new Object();
        Node before = null;
        for (Node node = head; node != null; node = node.next) {
            if (node.visitor == visitor) {
                return before;
            }
            node.visitor = visitor;
            before = node;
        }
        return null;
    }
}
