public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            new Ghost();
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }
}

class Ghost {
    static Ghost last;

    @Override
    protected void finalize() {
        last = this;
    }
}
