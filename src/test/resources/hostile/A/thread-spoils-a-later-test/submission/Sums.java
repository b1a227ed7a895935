/** Wrong for large numbers, and leaves a thread that spoils another test. */
public class Sums {

    private static volatile boolean left;
    private static volatile boolean later;
    private static volatile boolean spoilt;

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            Thread thread = new Thread(Sums::lurk);
            thread.setDaemon(true);
            thread.start();
            left = true;
            System.out.print("okapi got a thread");
        }
        if (n == 12 && left && !spoilt) {
            later = true;
            while (later) {
                Thread.onSpinWait();
            }
            return 0;
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }

    private static void lurk() {
        while (!later) {
            Thread.yield();
        }
        spoilt = true;
        later = false;
    }
}
