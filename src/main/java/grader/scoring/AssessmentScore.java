package grader.scoring;

import java.util.List;

/**
 * The score of several problems together: the sum of {@code weight × score} by the sum of the weights, rounded down once.
 *
 * @param parts at least one
 */
public record AssessmentScore(List<WeightedScore> parts) {

    /** What a problem, and so an assessment, can be worth. */
    public static final int MAX = 100;

    private static final int TENTHS = 10;

    public AssessmentScore {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an assessment has problems");
        }
    }

    /** The sum of {@code weight × score}. */
    public long weighted() {
        return parts.stream().mapToLong(WeightedScore::weighted).sum();
    }

    /** The sum of the weights. */
    public long weights() {
        return parts.stream().mapToLong(WeightedScore::weight).sum();
    }

    /** Whole, and {@value #MAX} only when every part has full marks. */
    public int total() {
        return (int) (weighted() / weights());
    }

    /** The same with one decimal, from the sums and not from the total; rounded down too. */
    public double percent() {
        long tenths = weighted() * TENTHS / weights();
        return tenths / (double) TENTHS;
    }
}
