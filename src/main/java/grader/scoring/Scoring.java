package grader.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tests and weights to a score. All numbers are whole, and all rounding goes down, so that full marks mean no failure. */
public final class Scoring {

    private Scoring() {}

    /**
     * Scores.
     *
     * @param tests of every category; a test of another is an error
     * @param weights what each category is worth, in the problem's order
     */
    public static Score of(List<ScoredTest> tests, Map<String, Integer> weights) {
        for (ScoredTest test : tests) {
            if (!weights.containsKey(test.category())) {
                throw new IllegalArgumentException("no weight for category " + test.category());
            }
        }
        List<CategoryScore> categories = new ArrayList<>();
        weights.forEach((category, weight) -> categories.add(category(category, weight, tests)));
        return new Score(
                categories.stream().mapToInt(CategoryScore::score).sum(),
                categories.stream().mapToInt(CategoryScore::max).sum(),
                categories);
    }

    /** The score of a submission whose tests never ran. */
    public static Score none(Map<String, Integer> weights) {
        return of(List.of(), weights);
    }

    private static CategoryScore category(String category, int weight, List<ScoredTest> tests) {
        int earned = 0;
        int possible = 0;
        for (ScoredTest test : tests) {
            if (test.category().equals(category)) {
                earned += test.earned();
                possible += test.points();
            }
        }
        int score = possible == 0 ? 0 : (int) ((long) weight * earned / possible);
        return new CategoryScore(category, earned, possible, score, weight);
    }
}
