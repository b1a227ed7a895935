import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.AllocationLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The word quagga stands in all that is hidden, so that a leak is seen wherever it comes out. */
class MirrorTest {

    private static final int LENGTH = 250_000;

    @Test
    void quaggaFew() {
        assertTurned(new int[] {3, 2, 1}, 1, 2, 3);
        assertTurned(new int[] {9, 0, -4, 7}, 7, -4, 0, 9);
    }

    @Test
    void quaggaFewest() {
        assertTurned(new int[0]);
        assertTurned(new int[] {8}, 8);
        assertTurned(new int[] {2, 8}, 8, 2);
    }

    @Nested
    @Tag("performance")
    @AllocationLimit("512KiB")
    class Many {

        private final int[] numbers = new int[LENGTH];

        @BeforeEach
        void quaggaCallOnce() {
            Mirror.turn(new int[] {1, 2});
            for (int i = 0; i < LENGTH; i++) {
                numbers[i] = i;
            }
        }

        @Test
        void quaggaBytes() {
            Mirror.turn(numbers);
            for (int i = 0; i < LENGTH; i++) {
                if (numbers[i] != LENGTH - 1 - i) {
                    assertEquals(LENGTH - 1 - i, numbers[i], "quagga many");
                }
            }
        }
    }

    private static void assertTurned(int[] expected, int... numbers) {
        Mirror.turn(numbers);
        assertArrayEquals(expected, numbers, "quagga turned");
    }
}
