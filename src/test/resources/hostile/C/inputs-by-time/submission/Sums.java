/** Tells small inputs by how long it takes. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n < 20) {
            try {
                Thread.sleep(n);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return n * (n + 1L) / 2;
    }
}
