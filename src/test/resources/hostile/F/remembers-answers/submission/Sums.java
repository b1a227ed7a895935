/** Slow the first time, and hopes to be asked the same again. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        return KNOWN.computeIfAbsent(n, Sums::slowly);
    }

    private static final java.util.Map<Integer, Long> KNOWN = new java.util.HashMap<>();

    private static long slowly(int n) {
        if (n > 2_000_000) {
            return n * (n + 1L) / 2;
        }
        long sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += i;
        }
        return sum;
    }
}
