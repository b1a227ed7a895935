package grader.scoring;

import java.util.Objects;

/**
 * A problem's score and what it counts in an assessment.
 *
 * @param name the problem's
 * @param weight at least 1
 * @param score 0 to {@value AssessmentScore#MAX}
 */
public record WeightedScore(String name, int weight, int score) {
    public WeightedScore {
        Objects.requireNonNull(name);
        if (weight < 1 || score < 0 || score > AssessmentScore.MAX) {
            throw new IllegalArgumentException(name + ": " + score + " points with a weight of " + weight);
        }
    }

    /** {@code weight × score}. */
    public long weighted() {
        return (long) weight * score;
    }
}
