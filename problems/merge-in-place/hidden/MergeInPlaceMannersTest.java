import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.Hint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("quality")
@Hint("An array that is null is not refused with an IllegalArgumentException, or the other one is changed.")
class MergeInPlaceMannersTest {

    private final int[] numbers = {3, 4, 9};

    @BeforeEach
    void mergesAtAll() {
        int[] first = {4, 6};
        int[] second = {1, 5};
        MergeInPlace.merge(first, second);
        assertArrayEquals(new int[] {1, 4}, first);
        assertArrayEquals(new int[] {5, 6}, second);
    }

    @Test
    void refusesNullAsTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> MergeInPlace.merge(null, numbers));
        assertThrows(IllegalArgumentException.class, () -> MergeInPlace.merge(null, new int[0]));
        assertThrows(IllegalArgumentException.class, () -> MergeInPlace.merge(null, null));
        assertArrayEquals(new int[] {3, 4, 9}, numbers);
    }

    @Test
    void refusesNullAsTheSecond() {
        assertThrows(IllegalArgumentException.class, () -> MergeInPlace.merge(numbers, null));
        assertThrows(IllegalArgumentException.class, () -> MergeInPlace.merge(new int[0], null));
        assertArrayEquals(new int[] {3, 4, 9}, numbers);
    }
}
