import static grader.suite.Growth.Order.LINEARITHMIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.AllocationLimit;
import grader.suite.Growth;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Workload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("performance")
@DisplayName("merging large arrays")
class MergeInPlaceSpeedTest {

    private int[] first;
    private int[] second;
    private int least;

    @BeforeEach
    void callOnce() {
        MergeInPlace.merge(new int[] {2, 5, 6}, new int[] {1, 3, 4});
    }

    @Nested
    @DisplayName("in few bytes")
    @AllocationLimit("512KiB")
    class Bytes {

        @BeforeEach
        void makeLargeArrays() {
            makeArrays(250_000);
        }

        @Test
        @Points(3)
        @Hint("Allocates memory in proportion to the arrays, where every other element changes its place.")
        void interleaved() {
            interleave();
            MergeInPlace.merge(first, second);
            assertConsecutive();
        }

        @Test
        @Points(3)
        @Hint("Allocates memory in proportion to the arrays, where all the elements change their places.")
        void exchanged() {
            exchange();
            MergeInPlace.merge(first, second);
            assertConsecutive();
        }
    }

    @Nested
    @DisplayName("in little time")
    class Time {

        @Growth(atMost = LINEARITHMIC, to = 64_000)
        @Points(2)
        @Hint("Too slow on large arrays, where every other element changes its place.")
        void interleaved(Workload work) {
            makeArrays(work.size());
            least = work.random().nextInt(1_000_000);
            interleave();
            work.measure(() -> MergeInPlace.merge(first, second));
            assertConsecutive();
        }

        @Growth(atMost = LINEARITHMIC, to = 64_000)
        @Points(2)
        @Hint("Too slow on large arrays, where all the elements change their places.")
        void exchanged(Workload work) {
            makeArrays(work.size());
            least = work.random().nextInt(1_000_000);
            exchange();
            work.measure(() -> MergeInPlace.merge(first, second));
            assertConsecutive();
        }
    }

    private void makeArrays(int length) {
        first = new int[length];
        second = new int[length];
    }

    private void interleave() {
        for (int i = 0; i < first.length; i++) {
            first[i] = least + 2 * i + 1;
            second[i] = least + 2 * i;
        }
    }

    private void exchange() {
        for (int i = 0; i < first.length; i++) {
            first[i] = least + first.length + i;
            second[i] = least + i;
        }
    }

    private void assertConsecutive() {
        // Asserted one by one, they would take longer than to be merged.
        for (int i = 0; i < first.length; i++) {
            if (first[i] != least + i || second[i] != least + first.length + i) {
                assertEquals(least + i, first[i]);
                assertEquals(least + first.length + i, second[i]);
            }
        }
    }
}
