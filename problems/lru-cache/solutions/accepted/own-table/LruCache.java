import java.util.Arrays;

/** A hash table with chains and the order of use, both as indexes into arrays that grow as entries come in. */
public class LruCache<K, V> {

    private static final int NONE = -1;

    private final int capacity;
    private Object[] keys = new Object[8];
    private Object[] values = new Object[8];
    private int[] chain = new int[8];
    private int[] older = new int[8];
    private int[] newer = new int[8];
    private int[] buckets = emptyBuckets(16);
    private int oldest = NONE;
    private int newest = NONE;
    private int size;

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be 1 or more: " + capacity);
        }
        this.capacity = capacity;
    }

    @SuppressWarnings("unchecked")
    public V get(K key) {
        if (key == null) {
            throw new IllegalArgumentException("null is no key");
        }
        int slot = find(key);
        if (slot == NONE) {
            return null;
        }
        unlink(slot);
        linkNewest(slot);
        return (V) values[slot];
    }

    public void put(K key, V value) {
        if (key == null || value == null) {
            throw new IllegalArgumentException("null is no key and no value");
        }
        int slot = find(key);
        if (slot != NONE) {
            unlink(slot);
        } else if (size == capacity) {
            slot = oldest;
            unlink(slot);
            unchain(slot);
            keys[slot] = key;
            chain(slot);
        } else {
            if (size == keys.length) {
                grow();
            }
            slot = size++;
            keys[slot] = key;
            chain(slot);
        }
        values[slot] = value;
        linkNewest(slot);
    }

    public int size() {
        return size;
    }

    private int find(Object key) {
        int slot = buckets[bucket(key)];
        while (slot != NONE && !keys[slot].equals(key)) {
            slot = chain[slot];
        }
        return slot;
    }

    private int bucket(Object key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & buckets.length - 1;
    }

    private void chain(int slot) {
        int bucket = bucket(keys[slot]);
        chain[slot] = buckets[bucket];
        buckets[bucket] = slot;
    }

    private void unchain(int slot) {
        int bucket = bucket(keys[slot]);
        if (buckets[bucket] == slot) {
            buckets[bucket] = chain[slot];
            return;
        }
        int before = buckets[bucket];
        while (chain[before] != slot) {
            before = chain[before];
        }
        chain[before] = chain[slot];
    }

    private void linkNewest(int slot) {
        older[slot] = newest;
        newer[slot] = NONE;
        if (newest == NONE) {
            oldest = slot;
        } else {
            newer[newest] = slot;
        }
        newest = slot;
    }

    private void unlink(int slot) {
        if (older[slot] == NONE) {
            oldest = newer[slot];
        } else {
            newer[older[slot]] = newer[slot];
        }
        if (newer[slot] == NONE) {
            newest = older[slot];
        } else {
            older[newer[slot]] = older[slot];
        }
    }

    private void grow() {
        int length = Math.min(2 * size, capacity);
        keys = Arrays.copyOf(keys, length);
        values = Arrays.copyOf(values, length);
        chain = Arrays.copyOf(chain, length);
        older = Arrays.copyOf(older, length);
        newer = Arrays.copyOf(newer, length);
        buckets = emptyBuckets(2 * buckets.length);
        for (int slot = 0; slot < size; slot++) {
            chain(slot);
        }
    }

    private static int[] emptyBuckets(int length) {
        int[] buckets = new int[length];
        Arrays.fill(buckets, NONE);
        return buckets;
    }
}
