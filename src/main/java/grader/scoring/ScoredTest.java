package grader.scoring;

import java.util.Objects;

/**
 * What scoring needs to know of a test.
 *
 * @param category where its points go
 * @param points how much it weighs inside the category
 * @param passed how many of its runs passed
 * @param runs how many there are: more than one for a parameterized, repeated or dynamic test
 */
public record ScoredTest(String category, int points, int passed, int runs) {
    public ScoredTest {
        Objects.requireNonNull(category);
        if (points < 1 || runs < 1 || passed < 0 || passed > runs) {
            throw new IllegalArgumentException(
                    "a test has points and runs: " + points + " points, " + passed + " of " + runs + " runs");
        }
    }

    /** {@code points × passed ÷ runs}, rounded down: whole, and full only when every run passed. */
    public int earned() {
        return (int) ((long) points * passed / runs);
    }
}
