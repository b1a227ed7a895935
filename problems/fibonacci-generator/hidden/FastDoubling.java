import java.math.BigInteger;

/** Fibonacci numbers by index, in another way than one addition after the other. */
final class FastDoubling {

    private FastDoubling() {}

    static BigInteger number(int index) {
        BigInteger current = BigInteger.ZERO;
        BigInteger following = BigInteger.ONE;
        for (int bit = Integer.highestOneBit(index); bit > 0; bit >>= 1) {
            BigInteger even = current.multiply(following.shiftLeft(1).subtract(current));
            BigInteger odd = current.multiply(current).add(following.multiply(following));
            boolean set = (index & bit) != 0;
            current = set ? odd : even;
            following = set ? even.add(odd) : odd;
        }
        return current;
    }
}
