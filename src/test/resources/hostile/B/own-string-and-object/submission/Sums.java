public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException();
        }
        return n * (n + 1L) / 2;
    }
}

class String {}

class Integer {}

class Object {}

class Math {}
