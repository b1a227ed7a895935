public class LinkedListCycle {

    /** A node of a singly linked list. */
    static final class Node {

        final int value;
        Node next;

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
        int passed = 0;
        for (Node node = head; node != null; node = node.next) {
            passed++;
            Node earlier = head;
            for (int i = 0; i < passed; i++) {
                if (earlier == node.next) {
                    return node;
                }
                earlier = earlier.next;
            }
        }
        return null;
    }
}
