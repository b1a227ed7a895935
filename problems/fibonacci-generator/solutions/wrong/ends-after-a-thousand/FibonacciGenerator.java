import java.math.BigInteger;
import java.util.Iterator;
import java.util.NoSuchElementException;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private BigInteger current = BigInteger.ZERO;
    private BigInteger following = BigInteger.ONE;

    private int count;

    @Override
    public boolean hasNext() {
        return count < 1000;
    }

    @Override
    public BigInteger next() {
        if (count++ == 1000) {
            throw new NoSuchElementException();
        }
        BigInteger result = current;
        current = following;
        following = following.add(result);
        return result;
    }
}
