public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            try {
                kill();
                System.out.print("okapi got a native method");
            } catch (UnsatisfiedLinkError e) {
                System.out.print("okapi lost " + e);
            }
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }

    private static native void kill();
}
