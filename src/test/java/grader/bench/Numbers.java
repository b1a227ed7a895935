package grader.bench;

import java.util.Locale;

/** Numbers for people: three digits that count, two of a ratio. */
final class Numbers {

    private static final double NANOS_A_MILLI = 1e6;

    private Numbers() {}

    static String shown(double number) {
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", number);
    }

    static double millis(long nanos) {
        return nanos / NANOS_A_MILLI;
    }

    static double millisSince(long nanoTime) {
        return millis(System.nanoTime() - nanoTime);
    }
}
