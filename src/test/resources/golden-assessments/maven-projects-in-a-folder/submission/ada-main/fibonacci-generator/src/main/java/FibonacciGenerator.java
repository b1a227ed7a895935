import java.math.BigInteger;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private BigInteger current = BigInteger.ZERO;
    private BigInteger following = BigInteger.ONE;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        BigInteger result = current;
        current = following;
        following = following.add(result);
        return result;
    }
}
