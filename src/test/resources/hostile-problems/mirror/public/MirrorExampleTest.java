import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class MirrorExampleTest {

    @Test
    void fiveThreeFour() {
        int[] numbers = {5, 3, 4};
        Mirror.turn(numbers);
        assertArrayEquals(new int[] {4, 3, 5}, numbers);
    }
}
