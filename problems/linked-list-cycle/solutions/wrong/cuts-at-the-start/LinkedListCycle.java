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
        return meeting(head) != null;
    }

    public static Node breakCycle(Node head) {
        Node meeting = meeting(head);
        if (meeting == null) {
            return null;
        }
        Node start = head;
        while (start != meeting) {
            start = start.next;
            meeting = meeting.next;
        }
        start.next = null;
        return start;
    }

    /** Returns the node where a walk at double speed meets the plain one, or null if it comes to an end. */
    private static Node meeting(Node head) {
        Node slow = head;
        Node fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) {
                return slow;
            }
        }
        return null;
    }
}
