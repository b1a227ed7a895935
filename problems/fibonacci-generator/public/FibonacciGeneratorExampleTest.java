import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FibonacciGeneratorExampleTest {

    @Test
    void theFirstNumbers() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        assertEquals(BigInteger.ZERO, numbers.next());
        assertEquals(BigInteger.ONE, numbers.next());
        assertEquals(BigInteger.ONE, numbers.next());
        assertEquals(BigInteger.TWO, numbers.next());
        assertEquals(BigInteger.valueOf(3), numbers.next());
        assertTrue(numbers.hasNext());
        assertEquals(BigInteger.valueOf(5), numbers.next());
    }

    @Test
    void moreThanALong() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (int i = 0; i < 100; i++) {
            numbers.next();
        }
        assertEquals(new BigInteger("354224848179261915075"), numbers.next());
    }
}
