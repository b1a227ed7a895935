public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            Startable startable = new Later();
            startable.start();
            System.out.print("okapi got a thread");
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }
}

interface Startable {
    void start();
}

class Later extends Thread implements Startable {
    @Override
    public void run() {
        System.out.println("later");
    }
}
