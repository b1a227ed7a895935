import static org.junit.Assert.assertArrayEquals;

import grader.suite.Hint;
import grader.suite.Points;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public class MergeInPlaceTest {

    @Test
    @Points(3)
    @Hint("Two small arrays of the same length.")
    public void sameLength() {
        assertMerges(new int[] {1, 3, 5, 7}, new int[] {2, 4, 6, 8});
        assertMerges(new int[] {5, 6, 7}, new int[] {1, 2, 3});
        assertMerges(new int[] {1, 8, 9}, new int[] {2, 3, 10});
        assertMerges(new int[] {4, 5, 6}, new int[] {1, 2, 9});
    }

    @Test
    @Points(3)
    @Hint("Two arrays of different lengths: the first longer, or the second longer.")
    public void differentLengths() {
        assertMerges(new int[] {9}, new int[] {1, 2, 3, 4, 5, 6});
        assertMerges(new int[] {2, 3, 4, 5, 6, 9}, new int[] {1});
        assertMerges(new int[] {3, 9, 12}, new int[] {1, 2, 4, 10, 11, 13, 14});
        assertMerges(new int[] {1, 2, 9, 11, 12, 13, 17}, new int[] {3, 10});
    }

    @Test
    @Points(2)
    @Hint("Arrays of one element, and empty arrays.")
    public void tinyArrays() {
        assertMerges(new int[] {2}, new int[] {1});
        assertMerges(new int[] {1}, new int[] {2});
        assertMerges(new int[0], new int[] {1, 3});
        assertMerges(new int[] {1, 3}, new int[0]);
        assertMerges(new int[0], new int[0]);
        assertMerges(new int[] {2, 3}, new int[] {1});
        assertMerges(new int[] {3}, new int[] {1, 2});
    }

    @Test
    @Points(2)
    @Hint("Equal elements, in one array and in both.")
    public void equalElements() {
        assertMerges(new int[] {2, 2, 2}, new int[] {1, 2, 2, 2});
        assertMerges(new int[] {4, 4, 4, 4}, new int[] {3, 3, 3});
        assertMerges(new int[] {1, 1, 5, 5, 7}, new int[] {1, 4, 4, 5});
        assertMerges(new int[] {6, 6}, new int[] {6, 6, 6});
    }

    @Test
    @Points(2)
    @Hint("Elements may be negative, and as small and as large as an int can be.")
    public void extremeElements() {
        assertMerges(new int[] {-3, -1, 0}, new int[] {-7, -2, 4});
        assertMerges(
                new int[] {0, Integer.MAX_VALUE, Integer.MAX_VALUE},
                new int[] {Integer.MIN_VALUE, 1, Integer.MAX_VALUE});
        assertMerges(new int[] {2_000_000_000}, new int[] {-2_000_000_000, Integer.MAX_VALUE});
        assertMerges(
                new int[] {Integer.MAX_VALUE}, new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE - 1});
    }

    @Test
    @Hint("Arrays that are in order already, and arrays to be exchanged whole.")
    public void inOrderAndExchanged() {
        assertMerges(new int[] {5, 6, 7, 8, 9}, new int[] {1, 2, 3});
        assertMerges(new int[] {1, 2, 3, 4}, new int[] {5, 6, 7});
        assertMerges(new int[] {7, 8}, new int[] {1, 2, 3, 4, 5});
    }

    @Test
    @Points(3)
    @Hint("Small arrays of every pair of lengths, with random elements, compared with a plain sort.")
    public void everyPairOfLengths() {
        Random random = new Random(31);
        for (int firstLength = 0; firstLength <= 12; firstLength++) {
            for (int secondLength = 0; secondLength <= 12; secondLength++) {
                for (int bound : new int[] {3, 20, 1000}) {
                    assertMerges(sorted(random, firstLength, bound), sorted(random, secondLength, bound));
                }
            }
        }
    }

    @Test
    @Points(4)
    @Hint("Arrays of some hundred random elements, compared with a plain sort.")
    public void randomArrays() {
        Random random = new Random(32);
        for (int round = 0; round < 60; round++) {
            int[] first = sorted(random, 50 + random.nextInt(400), 2000);
            int[] second = sorted(random, 50 + random.nextInt(400), 2000);
            assertMerges(first, second);
        }
    }

    private static int[] sorted(Random random, int length, int bound) {
        int[] numbers = new int[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextInt(bound) - bound / 3;
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private static void assertMerges(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        int[] expectedFirst = Arrays.copyOf(all, first.length);
        int[] expectedSecond = Arrays.copyOfRange(all, first.length, all.length);
        MergeInPlace.merge(first, second);
        assertArrayEquals(expectedFirst, first);
        assertArrayEquals(expectedSecond, second);
    }
}
