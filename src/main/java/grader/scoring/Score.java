package grader.scoring;

import java.util.List;

/**
 * A submission's score, and how it came about.
 *
 * @param total the sum of the categories' scores
 * @param max the sum of what they could have been
 * @param categories in the problem's order
 */
public record Score(int total, int max, List<CategoryScore> categories) {
    public Score {
        categories = List.copyOf(categories);
        if (total < 0 || total > max) {
            throw new IllegalArgumentException("a score of " + total + " out of " + max);
        }
    }
}
