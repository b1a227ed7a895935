public class LruCache<K, V> {

    /** Makes an empty cache for at most so many entries. */
    public LruCache(int capacity) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Returns the value of the key, or null if the key isn't there. */
    public V get(K key) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Sets the value of the key; when full, a new key takes the place of the least recently used one. */
    public void put(K key, V value) {
        throw new UnsupportedOperationException("not written yet");
    }

    /** Returns the number of entries. */
    public int size() {
        throw new UnsupportedOperationException("not written yet");
    }
}
