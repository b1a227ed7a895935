import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class MergeInPlaceExampleTest {

    @Test
    void theSmallestGoToTheFirst() {
        int[] first = {1, 4, 8, 10};
        int[] second = {2, 3, 9};
        MergeInPlace.merge(first, second);
        assertArrayEquals(new int[] {1, 2, 3, 4}, first);
        assertArrayEquals(new int[] {8, 9, 10}, second);
    }

    @Test
    void equalElementsAllStay() {
        int[] first = {5, 5};
        int[] second = {1, 5, 6};
        MergeInPlace.merge(first, second);
        assertArrayEquals(new int[] {1, 5}, first);
        assertArrayEquals(new int[] {5, 5, 6}, second);
    }
}
