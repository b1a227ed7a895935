public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            for (int i = 0; i < 100; i++) {
                new RuntimeException("trace").printStackTrace();
            }
        }
        return n * (n + 1L) / 2;
    }
}
