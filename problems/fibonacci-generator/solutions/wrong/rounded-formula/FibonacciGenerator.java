import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Iterator;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private int index;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        double root = Math.sqrt(5);
        double power = Math.pow((1 + root) / 2, index++);
        return new BigDecimal(power / root).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }
}
