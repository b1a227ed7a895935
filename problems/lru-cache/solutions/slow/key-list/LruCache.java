import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class LruCache<K, V> {

    private final int capacity;
    private final Map<K, V> values = new HashMap<>();
    private final List<K> order = new ArrayList<>();

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
            order.remove(key);
            order.add(key);
        }
        return value;
    }

    public void put(K key, V value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("null is no key and no value");
        }
        if (values.containsKey(key)) {
            order.remove((Object) key);
        } else if (values.size() == capacity) {
            values.remove(order.remove(0));
        }
        order.add(key);
        values.put(key, value);
    }

    public int size() {
        return values.size();
    }
}
