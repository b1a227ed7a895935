import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.Copied;
import grader.suite.Hint;
import grader.suite.Points;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fibonacci generator")
class FibonacciGeneratorTest {

    @Test
    @Points(3)
    @Hint("The first numbers: where the sequence starts, and how it goes on.")
    void firstNumbers() {
        long[] expected = {0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765};
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (long each : expected) {
            assertEquals(BigInteger.valueOf(each), numbers.next());
        }
    }

    @ParameterizedTest(name = "a known number {index}")
    @CsvSource({
        "46, 1836311903",
        "47, 2971215073",
        "48, 4807526976",
        "79, 14472334024676221",
        "92, 7540113804746346429",
        "93, 12200160415121876738",
        "150, 9969216677189303386214405760200",
        "200, 280571172992510140037611932413038677189525"
    })
    @Points(4)
    @Hint("Numbers that are more than an int, a double's digits, or a long can hold.")
    void largeNumbers(int index, BigInteger expected) {
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (int i = 0; i < index; i++) {
            numbers.next();
        }
        assertEquals(expected, numbers.next());
    }

    @Test
    @Points(2)
    @Hint("Each number of the first hundreds, compared with plain additions.")
    void eachNumber() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        BigInteger before = BigInteger.ONE;
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < 600; i++) {
            assertEquals(expected, numbers.next());
            BigInteger sum = expected.add(before);
            before = expected;
            expected = sum;
        }
    }

    @Test
    @Points(2)
    @Hint("There is no last number.")
    void noLastNumber() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (int i = 0; i < 1200; i++) {
            numbers.next();
        }
        List<BigInteger> following =
                IntStream.range(1200, 1220).mapToObj(FastDoubling::number).toList();
        assertEquals(following, Copied.first(numbers, 20));
    }

    @RepeatedTest(3)
    @Points(3)
    @Hint("Each generator starts at the beginning, whatever happened before.")
    void startsAfresh(RepetitionInfo repetition) {
        FibonacciGenerator numbers = new FibonacciGenerator();
        int count = 10 * repetition.getCurrentRepetition();
        for (int i = 0; i < count; i++) {
            assertEquals(FastDoubling.number(i), numbers.next());
        }
    }

    @Test
    @Points(3)
    @Hint("Two generators used in turn don't disturb each other.")
    void generatorsAreIndependent() {
        FibonacciGenerator one = new FibonacciGenerator();
        FibonacciGenerator other = new FibonacciGenerator();
        for (int i = 0; i < 60; i++) {
            assertEquals(FastDoubling.number(2 * i), one.next());
            assertEquals(FastDoubling.number(i), other.next());
            assertEquals(FastDoubling.number(2 * i + 1), one.next());
        }
        assertEquals(BigInteger.ZERO, new FibonacciGenerator().next());
        assertEquals(FastDoubling.number(60), other.next());
    }

    @Test
    @Points(2)
    @Hint("Asking whether there is a next number changes nothing.")
    void askingChangesNothing() {
        FibonacciGenerator numbers = new FibonacciGenerator();
        for (int i = 0; i < 50; i++) {
            for (int ask = 0; ask < i % 4; ask++) {
                assertEquals(true, numbers.hasNext());
            }
            assertEquals(FastDoubling.number(i), numbers.next());
        }
    }

    @Nested
    @Tag("quality")
    @DisplayName("as an iterator")
    class AsAnIterator {

        private final FibonacciGenerator numbers = new FibonacciGenerator();

        @BeforeEach
        void startsAsItShould() {
            for (int i = 0; i < 8; i++) {
                assertEquals(FastDoubling.number(i), numbers.next());
            }
        }

        @Test
        @Hint("There is always a next number: before the first, and after each.")
        void alwaysHasNext() {
            assertEquals(true, new FibonacciGenerator().hasNext());
            for (int i = 8; i < 400; i++) {
                assertEquals(true, numbers.hasNext());
                assertEquals(FastDoubling.number(i), numbers.next());
            }
        }

        @Test
        @Hint("To remove is not supported, and trying it changes nothing.")
        void removesNothing() {
            assertThrows(UnsupportedOperationException.class, numbers::remove);
            assertEquals(FastDoubling.number(8), numbers.next());
            assertThrows(UnsupportedOperationException.class, numbers::remove);
            assertEquals(FastDoubling.number(9), numbers.next());
        }
    }
}
