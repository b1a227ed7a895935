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
        return cycleLength(head) > 0;
    }

    public static Node breakCycle(Node head) {
        int length = cycleLength(head);
        if (length == 0) {
            return null;
        }
        Node ahead = head;
        for (int i = 1; i < length; i++) {
            ahead = ahead.next;
        }
        Node node = head;
        while (ahead.next != node) {
            node = node.next;
            ahead = ahead.next;
        }
        ahead.next = null;
        return node;
    }

    /** Brent's way: one pointer waits while the other walks 1, 2, 4, 8 ... steps; 0 without a cycle. */
    private static int cycleLength(Node head) {
        Node waiting = null;
        Node walking = head;
        int steps = 0;
        int bound = 1;
        while (walking != null) {
            if (walking == waiting) {
                return steps;
            }
            if (steps == bound || waiting == null) {
                bound *= 2;
                waiting = walking;
                steps = 0;
            }
            walking = walking.next;
            steps++;
        }
        return 0;
    }
}
