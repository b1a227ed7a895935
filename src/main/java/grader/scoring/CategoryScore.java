package grader.scoring;

import java.util.Objects;

/**
 * A category's part of the score: {@code max × earned ÷ possible}, rounded down.
 *
 * @param category its name
 * @param earned points of its tests
 * @param possible points that its tests could have earned
 * @param score what that is worth
 * @param max what it could have been worth
 */
public record CategoryScore(String category, int earned, int possible, int score, int max) {
    public CategoryScore {
        Objects.requireNonNull(category);
        if (earned < 0 || earned > possible || score < 0 || score > max) {
            throw new IllegalArgumentException("more earned than possible in " + category);
        }
    }
}
