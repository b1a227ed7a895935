/** Tells a bit of the inputs by what fails. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if ((n & 1) == 1 && n < 10) {
            return -1;
        }
        return n * (n + 1L) / 2;
    }
}
