import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.Hint;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The word quagga stands in all that is hidden, so that a leak is seen wherever it comes out. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SumsTest {

    @Test
    void quaggaBelowZero() {
        assertEquals(1, Sums.upTo(1), "quagga one");
        assertThrows(IllegalArgumentException.class, () -> Sums.upTo(-1), "quagga negative");
    }

    @Test
    @Hint("Right for small numbers only.")
    void quaggaLarge() {
        assertEquals(2305843008139952128L, Sums.upTo(Integer.MAX_VALUE), "quagga large");
    }

    @Test
    @Hint("Wrong for a number below ten.")
    void quaggaSeven() {
        assertEquals(28, Sums.upTo(7), "quagga seven");
    }

    @Test
    void quaggaSmall() {
        for (int n = 1; n < 7; n++) {
            assertEquals(n * (n + 1) / 2, Sums.upTo(n), "quagga small");
        }
    }

    @Test
    @Tag("quality")
    void quaggaTwice() {
        assertEquals(Sums.upTo(12), Sums.upTo(12), "quagga twice");
        assertEquals(91, Sums.upTo(13), "quagga thirteen");
    }

    @Test
    void quaggaZero() {
        assertEquals(0, Sums.upTo(0), "quagga zero");
    }
}
