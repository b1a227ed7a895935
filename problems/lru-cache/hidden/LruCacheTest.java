import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.suite.AllocationLimit;
import grader.suite.Hint;
import grader.suite.Points;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LRU cache")
class LruCacheTest {

    @Nested
    @DisplayName("with room for three")
    class WithRoomForThree {

        private LruCache<String, String> cache;

        @BeforeEach
        void fill() {
            cache = new LruCache<>(3);
            cache.put("a", "alpha");
            cache.put("b", "beta");
            cache.put("c", "gamma");
        }

        @Test
        @Points(2)
        @Hint("What was put is not there, or the size is wrong.")
        void holdsWhatWasPut() {
            assertEquals(3, cache.size());
            assertEquals("alpha", cache.get("a"));
            assertEquals("beta", cache.get("b"));
            assertEquals("gamma", cache.get("c"));
            assertNull(cache.get("d"));
            assertEquals(3, cache.size());
        }

        @Test
        @Points(2)
        @Hint("Without any get, the oldest entries make room first.")
        void oldestMakesRoom() {
            cache.put("d", "delta");
            assertEquals(3, cache.size());
            cache.put("e", "epsilon");
            assertEquals(3, cache.size());
            assertHolds("c=gamma", "d=delta", "e=epsilon");
            assertNull(cache.get("a"));
            assertNull(cache.get("b"));
        }

        @Test
        @Points(3)
        @Hint("A get is a use.")
        void getIsAUse() {
            assertEquals("alpha", cache.get("a"));
            cache.put("d", "delta");
            assertNull(cache.get("b"));
            assertHolds("a=alpha", "c=gamma", "d=delta");
        }

        @Test
        @Points(2)
        @Hint("A get of an entry in the middle of the order, or of the newest, is a use like any other.")
        void getInTheMiddle() {
            assertEquals("beta", cache.get("b"));
            assertEquals("beta", cache.get("b"));
            cache.put("d", "delta");
            cache.put("e", "epsilon");
            assertNull(cache.get("a"));
            assertNull(cache.get("c"));
            assertHolds("b=beta", "d=delta", "e=epsilon");
            assertEquals("epsilon", cache.get("e"));
            cache.put("f", "zeta");
            assertNull(cache.get("b"));
            assertHolds("d=delta", "e=epsilon", "f=zeta");
        }

        @Test
        @Points(3)
        @Hint("A put of a key that is there sets the value, is a use, and removes nothing.")
        void updateIsAUse() {
            cache.put("a", "first");
            assertEquals(3, cache.size());
            cache.put("d", "delta");
            assertEquals(3, cache.size());
            assertNull(cache.get("b"));
            assertHolds("a=first", "c=gamma", "d=delta");
        }

        @Test
        @Points(2)
        @Hint("A put of a key that is there removes nothing, even when the cache is full.")
        void updateRemovesNothing() {
            cache.put("c", "third");
            assertEquals(3, cache.size());
            cache.put("b", "second");
            assertHolds("a=alpha", "b=second", "c=third");
        }

        @Test
        @Hint("A get of a key that isn't there changes nothing.")
        void missChangesNothing() {
            for (int i = 0; i < 5; i++) {
                assertNull(cache.get("x" + i));
            }
            assertEquals(3, cache.size());
            assertHolds("a=alpha", "b=beta", "c=gamma");
            cache.put("d", "delta");
            assertNull(cache.get("a"));
            assertNull(cache.get("a"));
            assertHolds("b=beta", "c=gamma", "d=delta");
        }

        @Test
        @Hint("A key that has made room can come back, with a new value.")
        void comesBack() {
            cache.put("d", "delta");
            assertNull(cache.get("a"));
            cache.put("a", "again");
            assertNull(cache.get("b"));
            assertHolds("c=gamma", "d=delta", "a=again");
            assertEquals(3, cache.size());
        }

        private void assertHolds(String... entries) {
            for (String entry : entries) {
                int equals = entry.indexOf('=');
                assertEquals(entry.substring(equals + 1), cache.get(entry.substring(0, equals)));
            }
        }
    }

    @Test
    @Points(2)
    @Hint("A cache may have room for one entry only.")
    void roomForOne() {
        LruCache<String, Integer> cache = new LruCache<>(1);
        assertEquals(0, cache.size());
        assertNull(cache.get("a"));
        cache.put("a", 1);
        assertEquals(1, cache.get("a"));
        cache.put("a", 2);
        assertEquals(2, cache.get("a"));
        cache.put("b", 3);
        assertEquals(1, cache.size());
        assertNull(cache.get("a"));
        assertEquals(3, cache.get("b"));
    }

    @Test
    @Hint("The size grows by one for each new key until the cache is full.")
    void sizeGrowsToTheCapacity() {
        LruCache<Integer, String> cache = new LruCache<>(4);
        for (int i = 0; i < 10; i++) {
            assertEquals(Math.min(i, 4), cache.size());
            cache.put(i, "value " + i);
            assertEquals("value " + i, cache.get(i));
        }
        assertEquals(4, cache.size());
    }

    @Test
    @Points(2)
    @Hint("Keys are the same when equals says so, whether or not they are the same object.")
    void equalKeys() {
        LruCache<Point, String> cache = new LruCache<>(2);
        cache.put(new Point(1, 2), "old");
        cache.put(new Point(3, 4), "other");
        assertEquals("old", cache.get(new Point(1, 2)));
        cache.put(new Point(1, 2), "new");
        assertEquals(2, cache.size());
        assertEquals("new", cache.get(new Point(1, 2)));
        assertEquals("other", cache.get(new Point(3, 4)));
        cache.put(new Point(5, 6), "third");
        assertNull(cache.get(new Point(1, 2)));
        assertEquals("other", cache.get(new Point(3, 4)));
    }

    @Test
    @Hint("Keys may be different and have the same hash code, a negative one too.")
    void equalHashCodes() {
        for (int hash : new int[] {0, 7, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            LruCache<Clash, Integer> cache = new LruCache<>(5);
            for (int i = 0; i < 8; i++) {
                cache.put(new Clash(i, hash), 100 + i);
                assertEquals(100 + i, cache.get(new Clash(i, hash)));
            }
            assertEquals(5, cache.size());
            for (int i = 0; i < 8; i++) {
                assertEquals(i < 3 ? null : Integer.valueOf(100 + i), cache.get(new Clash(i, hash)));
            }
        }
    }

    @Test
    @Hint("The values come back as the objects that were put.")
    void valuesAreTheObjectsThatWerePut() {
        LruCache<Integer, int[]> cache = new LruCache<>(2);
        int[] one = {1};
        int[] two = {1};
        cache.put(1, one);
        cache.put(2, two);
        assertSame(one, cache.get(1));
        assertSame(two, cache.get(2));
        cache.put(1, two);
        assertSame(two, cache.get(1));
    }

    @Test
    @Hint("Two caches have nothing in common.")
    void cachesAreIndependent() {
        LruCache<String, Integer> small = new LruCache<>(1);
        LruCache<String, Integer> large = new LruCache<>(3);
        for (int i = 0; i < 3; i++) {
            small.put("key " + i, i);
            large.put("key " + i, 10 + i);
        }
        assertEquals(1, small.size());
        assertEquals(3, large.size());
        assertNull(small.get("key 0"));
        assertEquals(2, small.get("key 2"));
        assertEquals(10, large.get("key 0"));
    }

    @ParameterizedTest(name = "random calls {index}")
    @CsvSource({"21, 1, 3", "22, 2, 4", "23, 3, 5", "24, 7, 12", "25, 20, 30", "26, 50, 45"})
    @Points(8)
    @Hint("A long row of random calls, compared with a plain list of entries.")
    void randomCalls(long seed, int capacity, int keys) {
        Random random = new Random(seed);
        LruCache<Integer, Integer> cache = new LruCache<>(capacity);
        List<int[]> model = new ArrayList<>();
        for (int step = 1; step <= 4000; step++) {
            int key = 1000 + random.nextInt(keys);
            int[] entry = null;
            for (int[] each : model) {
                if (each[0] == key) {
                    entry = each;
                }
            }
            model.remove(entry);
            if (random.nextBoolean()) {
                assertEquals(entry == null ? null : Integer.valueOf(entry[1]), cache.get(key));
            } else {
                cache.put(key, step);
                if (entry == null && model.size() == capacity) {
                    model.remove(0);
                }
                entry = new int[] {key, step};
            }
            if (entry != null) {
                model.add(entry);
            }
            assertEquals(model.size(), cache.size());
        }
    }

    @Nested
    @Tag("quality")
    @DisplayName("manners")
    class Manners {

        @Test
        @Hint("A capacity below one is not refused with an IllegalArgumentException.")
        void refusesCapacitiesBelowOne() {
            LruCache<String, String> cache = new LruCache<>(1);
            cache.put("a", "alpha");
            assertEquals("alpha", cache.get("a"));
            for (int capacity : new int[] {0, -1, Integer.MIN_VALUE}) {
                assertThrows(IllegalArgumentException.class, () -> new LruCache<String, String>(capacity));
            }
        }

        @Test
        @Hint("A null key or value is not refused with an IllegalArgumentException, or changes something.")
        void refusesNulls() {
            LruCache<String, String> cache = new LruCache<>(2);
            cache.put("a", "alpha");
            cache.put("b", "beta");
            assertThrows(IllegalArgumentException.class, () -> cache.put(null, "x"));
            assertThrows(IllegalArgumentException.class, () -> cache.put("a", null));
            assertThrows(IllegalArgumentException.class, () -> cache.put("c", null));
            assertThrows(IllegalArgumentException.class, () -> cache.get(null));
            assertEquals(2, cache.size());
            cache.put("d", "delta");
            assertNull(cache.get("a"));
            assertEquals("beta", cache.get("b"));
        }

        @Test
        @Points(2)
        @Hint("Keys or values that are no longer in the cache are still kept in memory.")
        void letsGoOfWhatItNoLongerHolds() throws InterruptedException {
            LruCache<Point, Point> cache = new LruCache<>(3);
            List<WeakReference<Point>> gone = new ArrayList<>();
            fillAndReplace(cache, gone);
            assertEquals(3, cache.size());
            assertEquals(new Point(0, 109), cache.get(new Point(9, 9)));
            for (int attempt = 0; attempt < 20 && !allCleared(gone); attempt++) {
                System.gc();
                Thread.sleep(2);
            }
            assertTrue(allCleared(gone));
            assertEquals(new Point(0, 108), cache.get(new Point(8, 8)));
        }

        /** Keys 0 to 6 are put out by later ones; each value is replaced twice; get and size are called on the way. */
        private void fillAndReplace(LruCache<Point, Point> cache, List<WeakReference<Point>> gone) {
            for (int i = 0; i < 10; i++) {
                Point key = new Point(i, i);
                Point first = new Point(0, i);
                Point second = new Point(1, i);
                Point third = new Point(0, 100 + i);
                cache.put(key, first);
                cache.put(key, second);
                assertSame(second, cache.get(key));
                cache.put(key, third);
                gone.add(new WeakReference<>(first));
                gone.add(new WeakReference<>(second));
                if (i < 7) {
                    gone.add(new WeakReference<>(key));
                    gone.add(new WeakReference<>(third));
                }
            }
        }

        private static boolean allCleared(List<WeakReference<Point>> references) {
            for (WeakReference<Point> reference : references) {
                if (reference.get() != null) {
                    return false;
                }
            }
            return true;
        }
    }

    @Nested
    @Tag("quality")
    @DisplayName("with much room")
    class WithMuchRoom {

        private static final String[] KEYS = {"a", "b", "c", "d", "e", "f", "g", "h"};

        @BeforeEach
        void callEverythingOnce() {
            use(new LruCache<>(4));
        }

        @Test
        @AllocationLimit("1MiB")
        @Hint("An almost empty cache takes memory in proportion to its capacity.")
        void capacityIsNoReservation() {
            use(new LruCache<>(2_000_000));
            use(new LruCache<>(4_000_000));
        }

        private static void use(LruCache<String, String> cache) {
            for (String key : KEYS) {
                cache.put(key, key);
                assertSame(key, cache.get(key));
            }
            for (int i = KEYS.length - 1; i >= KEYS.length - 4; i--) {
                assertSame(KEYS[i], cache.get(KEYS[i]));
            }
        }
    }

    private record Point(int x, int y) {}

    /** A key with the hash code that it is given. */
    private static final class Clash {

        private final int id;
        private final int hash;

        Clash(int id, int hash) {
            this.id = id;
            this.hash = hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Clash && ((Clash) other).id == id;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
