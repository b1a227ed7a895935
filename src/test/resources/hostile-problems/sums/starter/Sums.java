public class Sums {
    public static long upTo(int n) {
        throw new UnsupportedOperationException("to be written");
    }
}
