import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private final Deque<BigInteger> ready = new ArrayDeque<>();
    private BigInteger current = BigInteger.ZERO;
    private BigInteger following = BigInteger.ONE;

    public FibonacciGenerator() {
        compute();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        if (ready.isEmpty()) {
            compute();
        }
        return ready.remove();
    }

    private void compute() {
        for (int i = 0; i < 1000; i++) {
            ready.add(current);
            BigInteger sum = current.add(following);
            current = following;
            following = sum;
        }
    }
}
