package grader.protocol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the time of a test grew with the size of its input.
 *
 * @param atMost the order that is allowed, in a lower-case word
 * @param points sizes, ascending, and the time of each; at most {@link #MOST_POINTS}
 * @param fit what they tell of the growth; empty where they tell too little
 */
public record Growth(String atMost, List<Point> points, Optional<Fit> fit) {

    /** More sizes than any range of whole numbers has doublings. */
    public static final int MOST_POINTS = 64;

    private static final int LONGEST_WORD = 20;

    public Growth {
        points = List.copyOf(points);
        Objects.requireNonNull(fit);
        if (atMost.isEmpty() || atMost.length() > LONGEST_WORD || points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("not a growth: " + points.size() + " points");
        }
    }

    /** A size, and the least time that it took. */
    public record Point(long size, long nanos) {
        public Point {
            if (size < 0 || nanos < 0) {
                throw new IllegalArgumentException("size and time are not negative");
            }
        }
    }

    /**
     * The exponent b of a time that grows as size to the power of b.
     *
     * @param exponent b
     * @param low the lower end of its interval of confidence
     * @param high the upper end
     * @param limit what the lower end may be
     */
    public record Fit(double exponent, double low, double high, double limit) {
        public Fit {
            if (!Double.isFinite(exponent + low + high + limit)) {
                throw new IllegalArgumentException("a fit has finite numbers");
            }
        }
    }

    /** Whether it is certain that the time grows faster than is allowed. */
    public boolean exceeds() {
        return fit.filter(found -> found.low() > found.limit()).isPresent();
    }
}
