import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.FreshInputs;
import grader.suite.Hint;
import grader.suite.Points;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("performance")
@DisplayName("kth largest of many")
class KthLargestSpeedTest {

    private static final int LENGTH = 160_000;

    @RepeatedTest(2)
    @Points(2)
    @Hint("Too slow on many random elements: the time should hardly grow with k.")
    void randomOrder(RepetitionInfo repetition) {
        int seed = 100 * repetition.getCurrentRepetition();
        int[] positions = {LENGTH / 2, LENGTH / 10};
        FreshInputs.repeat(
                positions.length,
                i -> new Task(shuffled(new Random(seed + i)), positions[i]),
                task -> assertEquals(LENGTH - task.k - LENGTH / 3, KthLargest.find(task.numbers, task.k)));
    }

    private static int[] shuffled(Random random) {
        int[] numbers = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int place = random.nextInt(i + 1);
            numbers[i] = numbers[place];
            numbers[place] = i - LENGTH / 3;
        }
        return numbers;
    }

    @ParameterizedTest
    @EnumSource
    @Points(3)
    @Hint("Too slow where the input has some order already, or many equal elements.")
    void someOrder(Shape shape) {
        int[] numbers = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            numbers[i] = shape.at(i);
        }
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (int k : new int[] {LENGTH / 2, LENGTH / 10}) {
            assertEquals(sorted[LENGTH - k], KthLargest.find(numbers.clone(), k));
        }
    }

    private record Task(int[] numbers, int k) {}

    /** What the element at an index is. */
    enum Shape {
        ASCENDING {
            @Override
            int at(int index) {
                return index - 1000;
            }
        },
        DESCENDING {
            @Override
            int at(int index) {
                return 7 - index;
            }
        },
        DOWN_AND_UP {
            @Override
            int at(int index) {
                return Math.abs(index - LENGTH / 2) + 3;
            }
        },
        EQUAL {
            @Override
            int at(int index) {
                return -17;
            }
        },
        FEW_VALUES {
            @Override
            int at(int index) {
                return index % 64 == 0 ? -6 : -5;
            }
        };

        abstract int at(int index);
    }
}
