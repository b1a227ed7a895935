public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            new A();
            new a();
        }
        return n * (n + 1L) / 2;
    }
}

class A {}

class a {}
