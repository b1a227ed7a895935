import java.util.LinkedHashMap;
import java.util.Map;

public class LruCache<K, V> {

    private final Map<K, V> entries;

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
        }
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    public V get(K key) {
        if (key == null) {
            throw new IllegalArgumentException("null is no key");
        }
        return entries.get(key);
    }

    public void put(K key, V value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("null is no key and no value");
        }
        entries.put(key, value);
    }

    public int size() {
        return entries.size();
    }
}
