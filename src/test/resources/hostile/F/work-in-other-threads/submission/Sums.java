/** Leaves the work to the common pool. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        return n > 2_000_000 ? n * (n + 1L) / 2 : slowly(n);
    }

    private static long slowly(int n) {
        return java.util.stream.LongStream.rangeClosed(1, n).parallel().map(i -> i ^ 0L).sum();
    }
}
