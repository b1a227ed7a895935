import java.math.BigInteger;
import java.util.Iterator;
import java.util.stream.Stream;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private final Iterator<BigInteger[]> pairs = Stream.iterate(
                    new BigInteger[] {BigInteger.ZERO, BigInteger.ONE},
                    pair -> new BigInteger[] {pair[1], pair[0].add(pair[1])})
            .iterator();

    @Override
    public boolean hasNext() {
        return pairs.hasNext();
    }

    @Override
    public BigInteger next() {
        return pairs.next()[0];
    }
}
