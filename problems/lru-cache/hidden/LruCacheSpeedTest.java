import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import grader.suite.Hint;
import grader.suite.Points;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("performance")
@DisplayName("LRU cache with many entries")
class LruCacheSpeedTest {

    private static final int CAPACITY = 40_000;
    private static final int CALLS = 120_000;
    private static final int PUTS = 50_000;

    private LruCache<Integer, Integer> cache;
    private Integer[] keys;

    @BeforeEach
    void fill() {
        cache = new LruCache<>(CAPACITY);
        keys = new Integer[CAPACITY];
        for (int i = 0; i < CAPACITY; i++) {
            keys[i] = 500 + i;
            cache.put(keys[i], i + 1);
        }
    }

    @RepeatedTest(2)
    @Points(2)
    @Hint("Too slow at get, or at put of keys that are there, in a cache of many entries.")
    void usesEntriesInAnyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int call = 0; call < CALLS; call++) {
            int i = random.nextInt(CAPACITY);
            if ((call & 3) == 0) {
                cache.put(keys[i], i + 1);
            } else {
                assertEquals(i + 1, cache.get(keys[i]));
            }
        }
        assertEquals(CAPACITY, cache.size());
    }

    @Test
    @Points(2)
    @Hint("Too slow at put of new keys into a full cache of many entries.")
    void putsEntriesOut() {
        for (int call = 0; call < PUTS; call++) {
            cache.put(-call, call);
        }
        assertEquals(CAPACITY, cache.size());
        assertNull(cache.get(keys[0]));
        assertNull(cache.get(CAPACITY - PUTS + 1));
        assertEquals(PUTS - CAPACITY, cache.get(CAPACITY - PUTS));
        assertEquals(PUTS - 1, cache.get(1 - PUTS));
    }
}
