import java.math.BigInteger;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private int index;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        BigInteger current = BigInteger.ZERO;
        BigInteger following = BigInteger.ONE;
        for (int i = 0; i < index; i++) {
            BigInteger sum = current.add(following);
            current = following;
            following = sum;
        }
        index++;
        return current;
    }
}
