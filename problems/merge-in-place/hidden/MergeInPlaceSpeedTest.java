import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.AllocationLimit;
import grader.suite.Hint;
import grader.suite.Points;
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

    @BeforeEach
    void callOnce() {
        MergeInPlace.merge(new int[] {2, 5, 6}, new int[] {1, 3, 4});
    }

    @Nested
    @DisplayName("in few bytes")
    @AllocationLimit("1MiB")
    class Bytes {

        @BeforeEach
        void makeArrays() {
            first = new int[400_000];
            second = new int[400_000];
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

        @BeforeEach
        void makeArrays() {
            first = new int[150_000];
            second = new int[150_000];
        }

        @Test
        @Points(2)
        @Hint("Too slow on large arrays, where every other element changes its place.")
        void interleaved() {
            interleave();
            MergeInPlace.merge(first, second);
            assertConsecutive();
        }

        @Test
        @Points(2)
        @Hint("Too slow on large arrays, where all the elements change their places.")
        void exchanged() {
            exchange();
            MergeInPlace.merge(first, second);
            assertConsecutive();
        }
    }

    private void interleave() {
        for (int i = 0; i < first.length; i++) {
            first[i] = 2 * i + 1;
            second[i] = 2 * i;
        }
    }

    private void exchange() {
        for (int i = 0; i < first.length; i++) {
            first[i] = first.length + i;
            second[i] = i;
        }
    }

    private void assertConsecutive() {
        for (int i = 0; i < first.length; i++) {
            assertEquals(i, first[i]);
            assertEquals(first.length + i, second[i]);
        }
    }
}
