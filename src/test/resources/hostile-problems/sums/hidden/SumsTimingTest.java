import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after the other suite, so that what that one's attacks leave behind meets it. */
class SumsTimingTest {

    @Test
    @Tag("performance")
    void quaggaMany() {
        for (int n = 1_000_000; n < 1_004_000; n++) {
            assertEquals(n * (n + 1L) / 2, Sums.upTo(n), "quagga many");
        }
    }
}
