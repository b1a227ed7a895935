public class Sums {

    public static long upTo(int n) {
        throw new IllegalArgumentException("always " + n);
    }
}
