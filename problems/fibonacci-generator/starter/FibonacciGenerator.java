import java.math.BigInteger;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    /** Makes a generator that starts at 0. */
    public FibonacciGenerator() {}

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("not written yet");
    }

    @Override
    public BigInteger next() {
        throw new UnsupportedOperationException("not written yet");
    }
}
