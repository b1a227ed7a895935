import java.util.HashSet;
import java.util.Set;

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
        Set<Node> seen = new HashSet<>();
        Node before = null;
        for (Node node = head; node != null; node = node.next) {
            if (!seen.add(node)) {
                return before;
            }
            before = node;
        }
        return null;
    }
}
