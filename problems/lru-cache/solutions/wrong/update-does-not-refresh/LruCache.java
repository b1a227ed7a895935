import java.util.HashMap;
import java.util.Map;

public class LruCache<K, V> {

    private final int capacity;
    private final Map<K, Entry<K, V>> entries = new HashMap<>();
    private final Entry<K, V> ring = new Entry<>(null, null);

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
        }
        this.capacity = capacity;
        ring.before = ring;
        ring.after = ring;
    }

    public V get(K key) {
        requireNonNull(key);
        Entry<K, V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        unlink(entry);
        linkLast(entry);
        return entry.value;
    }

    public void put(K key, V value) {
        requireNonNull(key);
        requireNonNull(value);
        Entry<K, V> entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            return;
        }
        if (entries.size() == capacity) {
            Entry<K, V> oldest = ring.after;
            unlink(oldest);
            entries.remove(oldest.key);
        }
        entry = new Entry<>(key, value);
        entries.put(key, entry);
        linkLast(entry);
    }

    public int size() {
        return entries.size();
    }

    private static void requireNonNull(Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("null is no key and no value");
        }
    }

    private void unlink(Entry<K, V> entry) {
        entry.before.after = entry.after;
        entry.after.before = entry.before;
    }

    private void linkLast(Entry<K, V> entry) {
        entry.before = ring.before;
        entry.after = ring;
        ring.before.after = entry;
        ring.before = entry;
    }

    /** Linked in a ring, from the least recently used to the most recently used. */
    private static final class Entry<K, V> {

        private final K key;
        private V value;
        private Entry<K, V> before;
        private Entry<K, V> after;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }
}
