import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class FibonacciGenerator implements Iterator<BigInteger> {

    private final List<BigInteger> numbers = new ArrayList<>();

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public BigInteger next() {
        int index = numbers.size();
        BigInteger number =
                index < 2 ? BigInteger.valueOf(index) : numbers.get(index - 1).add(numbers.get(index - 2));
        numbers.add(number);
        return number;
    }
}
