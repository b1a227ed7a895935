package grader.pipeline;

/** Nanoseconds as milliseconds with one decimal. */
final class Millis {

    private static final double TENTHS = 10.0;

    private Millis() {}

    static double of(long nanos) {
        return Math.round(nanos / 100_000.0) / TENTHS;
    }
}
