import static grader.suite.Growth.Order.LINEARITHMIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.Copied;
import grader.suite.Growth;
import grader.suite.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The word quagga stands in all that is hidden, so that a leak is seen wherever it comes out. */
class RepeatsTest {

    @Test
    void quaggaSome() {
        assertEquals(List.of(-4, 0, 7), Copied.list(Repeats.in(new int[] {7, 0, -4, 1, 7, 7, -4, 0}), 3), "quagga some");
        assertEquals(List.of(1), Copied.list(Repeats.in(new int[] {1, 1}), 1), "quagga one");
    }

    @Test
    void quaggaNone() {
        assertEquals(List.of(2), Copied.list(Repeats.in(new int[] {2, 3, 2}), 1), "quagga two");
        assertEquals(List.of(), Copied.list(Repeats.in(new int[] {3, 2, 1}), 1), "quagga none");
    }

    @Growth(atMost = LINEARITHMIC, to = 32_000)
    @Tag("performance")
    void quaggaGrowth(Workload work) {
        int most = 4 * work.size();
        int[] numbers = work.random().ints(work.size(), 0, most).toArray();
        List<Integer> expected = repeated(numbers);
        assertEquals(expected, work.measure(() -> Copied.list(Repeats.in(numbers), most)), "quagga growth");
    }

    private static List<Integer> repeated(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        List<Integer> repeated = new ArrayList<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2])) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }
}
