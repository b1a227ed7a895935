package grader.suite;

import grader.suite.Growth.Order;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * The exponent b with which time grows as size to the power of b, and how sure it is.
 *
 * <p>The estimate is that of Theil and Sen, the median of the slopes between all pairs of points, on logarithms; the
 * point of a size is its least time (P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63,
 * 1968). Its interval is the bootstrap's, by percentiles: the times of each size are drawn anew from themselves (B. Efron
 * and R. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 *
 * @param exponent b
 * @param low the lower end of its interval of 99 %
 * @param high the upper end
 * @param limit what {@code low} may be
 */
record GrowthFit(double exponent, double low, double high, double limit) {

    /** A size that takes less says more of the clock than of the code. */
    static final long MEASURABLE_NANOS = 5_000;

    private static final int LEAST_SIZES = 6;
    /**
     * How many times slower a step may be at the large end than at the small one. Of honest code, sets and maps of the
     * JDK were seen to get 8 times slower from 1,000 to 1,000,000 entries on a busy machine, and a walk along links
     * that lie in no order, which is as bad as can be, 8 times to 128,000 and 40 times to 1,000,000.
     */
    private static final double CACHES = 16;

    private static final double FILLS_CACHES = 1 << 17;

    private static final int DRAWS = 400;
    private static final double TAIL = 0.005;
    private static final long SEED = 20_131_107;

    /**
     * Fits.
     *
     * <p>Small sizes tell little of the order: what a call takes in any case flattens them. So of all ranges that end at
     * the largest size used and hold six sizes or more, the one decides that is furthest above its limit, or nearest
     * below.
     *
     * @return empty where fewer than six sizes can be measured
     */
    static Optional<GrowthFit> of(SizeTimes times, Order allowed) {
        int end = times.used();
        Optional<GrowthFit> worst = Optional.empty();
        for (int begin = firstMeasurable(times, end); end - begin >= LEAST_SIZES; begin++) {
            GrowthFit fit = ofRange(times, begin, end, allowed);
            if (worst.isEmpty() || fit.excess() > worst.orElseThrow().excess()) {
                worst = Optional.of(fit);
            }
        }
        return worst;
    }

    /** Whether the time grows faster than allowed, for certain. */
    boolean exceeds() {
        return low > limit;
    }

    /** Whether it grows no faster than allowed, for certain. */
    boolean keeps() {
        return high <= limit;
    }

    private double excess() {
        return exponent - limit;
    }

    private static int firstMeasurable(SizeTimes times, int end) {
        int begin = end;
        while (begin > 0 && times.least(begin - 1) >= MEASURABLE_NANOS) {
            begin--;
        }
        return begin;
    }

    private static GrowthFit ofRange(SizeTimes times, int begin, int end, Order allowed) {
        double[] x = logs(begin, end, times::size);
        double[] slopes = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            slopes[draw] = slope(x, logs(begin, end, i -> drawn(times, i, random)));
        }
        Arrays.sort(slopes);
        return new GrowthFit(
                slope(x, logs(begin, end, times::least)),
                slopes[(int) (DRAWS * TAIL)],
                slopes[DRAWS - 1 - (int) (DRAWS * TAIL)],
                slope(x, logs(begin, end, i -> allowed.of(times.size(i)))) + margin(x));
    }

    private static double margin(double[] x) {
        double beyond = Math.max(0, x[x.length - 1] - Math.log(FILLS_CACHES));
        return (Math.log(CACHES) + beyond / 2) / (x[x.length - 1] - x[0]);
    }

    private static double drawn(SizeTimes times, int index, SplittableRandom random) {
        int repetitions = times.repetitions(index);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < repetitions; i++) {
            least = Math.min(least, times.time(index, random.nextInt(repetitions)));
        }
        return least;
    }

    private static double[] logs(int begin, int end, IntToDoubleFunction values) {
        double[] logs = new double[end - begin];
        for (int i = begin; i < end; i++) {
            logs[i - begin] = Math.log(values.applyAsDouble(i));
        }
        return logs;
    }

    private static double slope(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        Arrays.sort(slopes);
        return (slopes[(count - 1) / 2] + slopes[count / 2]) / 2;
    }
}
