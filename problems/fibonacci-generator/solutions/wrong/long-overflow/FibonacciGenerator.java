import java.math.BigInteger;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private long current = 0;
    private long following = 1;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        long result = current;
        current = following;
        following += result;
        return BigInteger.valueOf(result);
    }
}
