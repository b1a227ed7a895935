package grader.suite;

import grader.suite.Growth.Order;
import java.util.Optional;

/**
 * Uses a workload as often as it takes to tell how its time grows, and not much more often than it takes for one that
 * keeps to its order: the time limit of the test is made for such.
 */
final class GrowthRun {

    /** Warming up ends after so many uses, or so much time. */
    private static final int WARM_UP_USES = 1_000;

    private static final long WARM_UP_NANOS = 100_000_000;
    /** Repetitions of the warm-up are numbered from here, so that no input of it comes again. */
    private static final int WARM_UP = 1_000_000;

    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 8;
    /** With sizes that take longer it is worth asking whether to go on to larger ones. */
    private static final long LONG_NANOS = 20_000_000;

    private static final int ROUNDS_TO_CONFIRM = 2;
    /** A round that makes no least time shorter by more than this part changes nothing. */
    private static final double SETTLED = 0.1;

    private final Use use;
    private final Order allowed;
    private final SizeTimes times;

    /** A use of the workload. */
    @FunctionalInterface
    interface Use {
        /**
         * Runs it on an input of its own.
         *
         * @return CPU time in nanoseconds
         */
        long nanos(int size, int repetition) throws Throwable;
    }

    GrowthRun(Use use, Order allowed, int[] sizes) {
        this.use = use;
        this.allowed = allowed;
        this.times = new SizeTimes(sizes);
    }

    /**
     * What came of it.
     *
     * @param times of the sizes that were used: the largest ones may be missing where the growth is too fast
     * @param fit empty where too few sizes take long enough to tell
     */
    record Result(SizeTimes times, Optional<GrowthFit> fit) {
        boolean exceeds() {
            return fit.filter(GrowthFit::exceeds).isPresent();
        }
    }

    /**
     * Measures.
     *
     * @throws Throwable what the workload throws
     */
    Result measure() throws Throwable {
        warmUp();
        for (int i = 0; i < times.count(); i++) {
            if (use(i) > LONG_NANOS && i + 1 < times.count() && isTooFastSoFar()) {
                return result();
            }
        }
        rounds();
        return result();
    }

    private void warmUp() throws Throwable {
        long spent = 0;
        for (int i = 0; i < WARM_UP_USES && spent < WARM_UP_NANOS; i++) {
            spent += use.nanos(times.size(0), WARM_UP + i);
        }
    }

    /** Before a size that would take very long: whether those before it tell enough. */
    private boolean isTooFastSoFar() throws Throwable {
        if (!result().exceeds()) {
            return false;
        }
        for (int i = 0; i < ROUNDS_TO_CONFIRM; i++) {
            round();
        }
        return result().exceeds();
    }

    private void rounds() throws Throwable {
        boolean settled = false;
        for (int round = 1; round < LEAST_ROUNDS || (round < MOST_ROUNDS && !(settled && isClear())); round++) {
            settled = round();
        }
    }

    private boolean isClear() {
        return result().fit().map(fit -> fit.keeps() || fit.exceeds()).orElse(true);
    }

    /** Once more each size used; whether that made no difference. */
    private boolean round() throws Throwable {
        boolean settled = true;
        int used = times.used();
        for (int i = 0; i < used; i++) {
            long before = times.least(i);
            use(i);
            settled &= times.least(i) >= before * (1 - SETTLED);
        }
        return settled;
    }

    private long use(int index) throws Throwable {
        long nanos = use.nanos(times.size(index), times.repetitions(index));
        times.add(index, nanos);
        return nanos;
    }

    private Result result() {
        return new Result(times, GrowthFit.of(times, allowed));
    }
}
