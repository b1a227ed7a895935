import java.util.HashMap;
import java.util.Map;

public class LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> values = new HashMap<>();
    private final Map<K, Long> lastUse = new HashMap<>();
    private long clock;

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
        }
        this.capacity = capacity;
    }

    public V get(K key) {
        if (key == null) {
            throw new IllegalArgumentException("null is no key");
        }
        V value = values.get(key);
        if (value != null) {
            lastUse.put(key, clock++);
        }
        return value;
    }

    public void put(K key, V value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("null is no key and no value");
        }
        if (!values.containsKey(key) && values.size() == capacity) {
            K oldest = null;
            long earliest = Long.MAX_VALUE;
            for (Map.Entry<K, Long> use : lastUse.entrySet()) {
                if (use.getValue() < earliest) {
                    earliest = use.getValue();
                    oldest = use.getKey();
                }
            }
            values.remove(oldest);
            lastUse.remove(oldest);
        }
        values.put(key, value);
        lastUse.put(key, clock++);
    }

    public int size() {
        return values.size();
    }
}
