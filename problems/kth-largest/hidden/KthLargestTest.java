import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.Hint;
import grader.suite.Points;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("kth largest")
class KthLargestTest {

    static Stream<Arguments> arrays() {
        return Stream.of(
                Arguments.of("a pair", new int[] {4, 9}),
                Arguments.of("ascending", new int[] {1, 2, 3, 5, 8, 13}),
                Arguments.of("descending", new int[] {21, 13, 8, 5, 3, 2}),
                Arguments.of("mixed", new int[] {10, -4, 7, 0, 3, -9, 12, 1}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrays")
    @Points(4)
    @Hint("Some position in a small array without equal elements is wrong: check both ends of the range of k.")
    void everyPosition(String name, int[] numbers) {
        assertEveryPosition(numbers);
    }

    @Test
    @Points(3)
    @Hint("Equal elements count as often as they occur.")
    void equalElements() {
        assertEveryPosition(new int[] {7, 7, 3});
        assertEveryPosition(new int[] {5, 1, 5, 1, 5, 1, 2});
        assertEveryPosition(new int[] {2, 2, 2, 2, 9, 2, 2, -3, 2, 2});
    }

    @Test
    @Hint("An array of one element, or of nothing but equal elements, is an array too.")
    void allTheSame() {
        for (int value : new int[] {6, -6, 0, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertEveryPosition(new int[] {value});
            assertEveryPosition(new int[] {value, value, value, value});
        }
    }

    @Test
    @Points(2)
    @Hint("Elements may be negative.")
    void negativeElements() {
        assertEveryPosition(new int[] {-5, -1, -3, -2, -4});
        assertEveryPosition(new int[] {-5, 5, -6, 6});
    }

    @Test
    @Points(2)
    @Hint("Elements may be as small and as large as an int can be.")
    void extremeElements() {
        assertEveryPosition(new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 0, -1, 1});
        assertEveryPosition(new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE});
        assertEveryPosition(new int[] {-2_000_000_000, 2_000_000_000, -1_900_000_000, 1_900_000_000, 0});
    }

    @Test
    @Hint("The answer depends on what the array holds now, not on an earlier call.")
    void eachCallLooksAgain() {
        int[] numbers = {8, 3, 5};
        assertEquals(8, KthLargest.find(numbers, 1));
        assertEquals(5, KthLargest.find(numbers, 2));
        numbers[1] = 11;
        assertEquals(11, KthLargest.find(numbers, 1));
        assertEquals(8, KthLargest.find(numbers, 2));
        assertEquals(5, KthLargest.find(numbers, 3));
    }

    @ParameterizedTest(name = "random arrays {index}")
    @CsvSource({"11, 3", "12, 10", "13, 1000", "14, 2147483647"})
    @Points(6)
    @Hint("Arrays of random elements, compared with a plain sort.")
    void randomArrays(long seed, int bound) {
        Random random = new Random(seed);
        for (int length = 2; length <= 40; length++) {
            int[] numbers = new int[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = random.nextInt(bound) - bound / 2;
            }
            numbers[0] = bound;
            assertEveryPosition(numbers);
        }
    }

    private static void assertEveryPosition(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (int k = 1; k <= sorted.length; k++) {
            assertEquals(sorted[sorted.length - k], KthLargest.find(numbers.clone(), k));
        }
    }

    @Nested
    @Tag("quality")
    @DisplayName("manners")
    class Manners {

        @BeforeEach
        void answersAtAll() {
            assertEquals(17, KthLargest.find(new int[] {-2, 17, 40}, 2));
        }

        @Test
        @Points(2)
        @Hint("The caller's array is changed.")
        void leavesTheArrayAlone() {
            int[] numbers = {9, 1, 8, 2, 7, 3, 6, 4, 5, 5};
            int[] before = numbers.clone();
            for (int k = 1; k <= before.length; k++) {
                KthLargest.find(numbers, k);
                assertArrayEquals(before, numbers);
            }
        }

        @Test
        @Hint("A k out of range is not refused with an IllegalArgumentException.")
        void refusesPositionsOutOfRange() {
            int[] numbers = {4, 6, 5};
            assertEquals(6, KthLargest.find(numbers, 1));
            assertEquals(4, KthLargest.find(numbers, 3));
            for (int k : new int[] {0, -1, 4, 5, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThrows(IllegalArgumentException.class, () -> KthLargest.find(numbers, k));
            }
        }

        @Test
        @Hint("An array that is null or empty is not refused with an IllegalArgumentException.")
        void refusesNoNumbers() {
            assertThrows(IllegalArgumentException.class, () -> KthLargest.find(null, 1));
            assertThrows(IllegalArgumentException.class, () -> KthLargest.find(new int[0], 1));
            assertThrows(IllegalArgumentException.class, () -> KthLargest.find(new int[0], 0));
        }
    }
}
