/** Has the JVM make the error that it may not make itself. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            try {
                long[] all = new long[Integer.MAX_VALUE];
                return all.length;
            } catch (OutOfMemoryError e) {
                throw e;
            }
        }
        return n * (n + 1L) / 2;
    }
}
