import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KthLargestExampleTest {

    @Test
    void countsFromTheLargest() {
        int[] numbers = {3, 2, 1, 5, 6, 4};
        assertEquals(6, KthLargest.find(numbers, 1));
        assertEquals(5, KthLargest.find(numbers, 2));
        assertEquals(1, KthLargest.find(numbers, 6));
    }

    @Test
    void countsEqualElementsAsOftenAsTheyOccur() {
        assertEquals(4, KthLargest.find(new int[] {3, 2, 3, 1, 2, 4, 5, 5, 6}, 4));
    }
}
