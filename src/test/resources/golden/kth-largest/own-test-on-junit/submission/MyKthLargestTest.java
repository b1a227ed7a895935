import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MyKthLargestTest {

    @Test
    void works() {
        assertEquals(3, KthLargest.find(new int[] {1, 3}, 1));
    }
}
