import java.util.IdentityHashMap;
import java.util.Map;

public class LinkedListCycle {

    private static final Map<Node, Integer> SEEN = new IdentityHashMap<>(1_000_000);

    private static int calls;

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
        calls++;
        Node before = null;
        for (Node node = head; node != null; node = node.next) {
            Integer seen = SEEN.put(node, calls);
            if (seen != null && seen == calls) {
                return before;
            }
            before = node;
        }
        return null;
    }
}
