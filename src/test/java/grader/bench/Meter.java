package grader.bench;

import java.time.Duration;

/** Measures what work takes, with all that it leaves to be done behind it: pools that refill, containers that go. */
final class Meter {

    private static final Duration CALIBRATION = Duration.ofSeconds(3);
    /** Long enough for the kernel's clock, which counts hundredths of a second. */
    private static final Duration WINDOW = Duration.ofMillis(250);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** CPUs in use beyond those of an idle machine that still count as quiet. */
    private static final double QUIET = 0.12;

    private final double idleLoad;

    private Meter(double idleLoad) {
        this.idleLoad = idleLoad;
    }

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    /** Looks how busy the machine is without us. Takes seconds. */
    static Meter calibrated() {
        return new Meter(loadOver(CALIBRATION));
    }

    /** CPUs that were in use before anything was measured. */
    double idleLoad() {
        return idleLoad;
    }

    Cost cost(Work work) {
        Clocks before = Clocks.now();
        long start = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
        double wall = Numbers.millisSince(start);
        boolean settled = settle();
        return Cost.between(before, Clocks.now(), wall, idleLoad, settled);
    }

    /** Waits until the machine is as quiet as it was; whether it became so. */
    boolean settle() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (loadOver(WINDOW) <= idleLoad + QUIET) {
                return true;
            }
        }
        return false;
    }

    private static double loadOver(Duration time) {
        long start = System.nanoTime();
        ProcStat before = ProcStat.now();
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
        double elapsed = Numbers.millisSince(start) / 1000;
        return ProcStat.now().busySince(before, elapsed) / elapsed;
    }
}
