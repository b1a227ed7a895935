import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LruCacheExampleTest {

    @Test
    void theLeastRecentlyUsedEntryMakesRoom() {
        LruCache<String, Integer> cache = new LruCache<>(2);
        cache.put("one", 1);
        cache.put("two", 2);
        assertEquals(1, cache.get("one"));
        cache.put("three", 3);
        assertNull(cache.get("two"));
        assertEquals(1, cache.get("one"));
        assertEquals(3, cache.get("three"));
        assertEquals(2, cache.size());
    }

    @Test
    void aNewValueIsAUse() {
        LruCache<String, Integer> cache = new LruCache<>(2);
        cache.put("one", 1);
        cache.put("two", 2);
        cache.put("one", 11);
        cache.put("three", 3);
        assertEquals(11, cache.get("one"));
        assertNull(cache.get("two"));
    }
}
