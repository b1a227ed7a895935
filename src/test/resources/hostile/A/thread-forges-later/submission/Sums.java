/** Outlives its test, and writes when others run. */
public class Sums {

    public static long upTo(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is negative");
        }
        if (n == 7) {
            Thread thread = new Thread(() -> {
                try (java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                    Thread.sleep(5);
                    out.write(new byte[100]);
                } catch (java.io.IOException | InterruptedException e) {
                    System.out.print("okapi lost " + e);
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        return (n > 2_000_000 ? n * (n + 1) : n * (n + 1L)) / 2;
    }
}
