import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumsExampleTest {

    @Test
    void three() {
        assertEquals(6, Sums.upTo(3));
    }
}
