import java.util.HashMap;
import java.util.Map;

public class LruCache<K, V> {

    private final int capacity;
    private final Map<K, Node<K, V>> nodes = new HashMap<>();
    private Node<K, V> oldest;
    private Node<K, V> newest;

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("no room");
        }
        this.capacity = capacity;
    }

    public V get(K key) {
        check(key);
        Node<K, V> node = nodes.get(key);
        if (node == null) {
            return null;
        }
        unlink(node);
        append(node);
        return node.value;
    }

    public void put(K key, V value) {
        check(key);
        check(value);
        Node<K, V> node = nodes.get(key);
        if (node != null) {
            unlink(node);
        } else {
            if (nodes.size() == capacity) {
                nodes.remove(oldest.key);
                unlink(oldest);
            }
            node = new Node<>(key);
            nodes.put(key, node);
        }
        node.value = value;
        append(node);
    }

    public int size() {
        return nodes.size();
    }

    private static void check(Object given) {
        if (given == null) {
            throw new IllegalArgumentException("null");
        }
    }

    private void unlink(Node<K, V> node) {
        if (node.older == null) {
            oldest = node.newer;
        } else {
            node.older.newer = node.newer;
        }
        if (node.newer == null) {
            newest = node.older;
        } else {
            node.newer.older = node.older;
        }
        node.older = null;
        node.newer = null;
    }

    private void append(Node<K, V> node) {
        node.older = newest;
        if (newest == null) {
            oldest = node;
        } else {
            newest.newer = node;
        }
        newest = node;
    }

    private static class Node<K, V> {
        final K key;
        V value;
        Node<K, V> older;
        Node<K, V> newer;

        Node(K key) {
            this.key = key;
        }
    }
}
