import java.math.BigInteger;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private BigInteger result = BigInteger.ONE;
    private BigInteger following = BigInteger.ZERO;

    @Override
    public boolean hasNext() {
        BigInteger sum = result.add(following);
        result = following;
        following = sum;
        return true;
    }

    @Override
    public BigInteger next() {
        hasNext();
        return result;
    }
}
