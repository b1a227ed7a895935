public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        return n * (n + 1L) / 2;
    }

    public static long upTo(Integer n) {
        return 0;
    }

    public static long upTo(long n) {
        return 0;
    }
}
