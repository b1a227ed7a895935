import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.suite.AllocationLimit;
import grader.suite.Hint;
import grader.suite.Points;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("performance")
@DisplayName("thousands of Fibonacci numbers")
class FibonacciGeneratorSpeedTest {

    @BeforeEach
    void callEverythingOnce() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        assertEquals(true, numbers.hasNext());
        assertEquals(BigInteger.ZERO, numbers.next());
        assertEquals(BigInteger.ONE, numbers.next());
    }

    @ParameterizedTest(name = "many numbers {index}")
    @ValueSource(ints = {12_000, 15_000})
    @Points(4)
    @Hint("Too slow: each number should take one addition, however many came before.")
    void manyNumbers(int count) {
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (int i = 0; i < count; i++) {
            numbers.next();
        }
        assertEquals(FastDoubling.number(count), numbers.next());
        assertEquals(FastDoubling.number(count + 1), numbers.next());
    }

    @Test
    @Points(3)
    @AllocationLimit("1MiB")
    @Hint("Making a generator, or asking it for its first numbers, computes numbers that nobody has asked for.")
    void lazy() {
        for (int i = 0; i < 60; i++) {
            FibonacciGenerator numbers = new FibonacciGenerator();
            assertEquals(true, numbers.hasNext());
            assertEquals(BigInteger.ZERO, numbers.next());
            assertEquals(BigInteger.ONE, numbers.next());
        }
    }

    @Test
    @Points(3)
    @Hint("Numbers that were handed out long ago are still kept in memory.")
    void keepsNothing() throws InterruptedException {
        FibonacciGenerator numbers = new FibonacciGenerator();
        List<WeakReference<BigInteger>> old = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            old.add(new WeakReference<>(numbers.next()));
        }
        for (int i = 500; i < 600; i++) {
            numbers.next();
        }
        // The JDK itself keeps the small numbers.
        old.subList(0, 20).clear();
        for (int attempt = 0; attempt < 20 && !allCleared(old); attempt++) {
            System.gc();
            Thread.sleep(2);
        }
        assertTrue(allCleared(old));
        assertEquals(FastDoubling.number(600), numbers.next());
    }

    private static boolean allCleared(List<WeakReference<BigInteger>> references) {
        for (WeakReference<BigInteger> reference : references) {
            if (reference.get() != null) {
                return false;
            }
        }
        return true;
    }
}
