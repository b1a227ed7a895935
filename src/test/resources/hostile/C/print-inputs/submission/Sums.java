public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n < 100) {
            System.out.println("okapi got " + n);
        }
        return n * (n + 1L) / 2;
    }
}
