package grader.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Map<String, Integer> WEIGHTS = weights();

    @Test
    void categoriesAreWeighedAndAddedUp() {
        Score score = Scoring.of(
                List.of(
                        new ScoredTest("correctness", 3, 1, 1),
                        new ScoredTest("correctness", 1, 0, 1),
                        new ScoredTest("performance", 2, 5, 10),
                        new ScoredTest("quality", 1, 1, 1)),
                WEIGHTS);
        assertThat(score)
                .isEqualTo(new Score(
                        70,
                        100,
                        List.of(
                                new CategoryScore("correctness", 3, 4, 45, 60),
                                new CategoryScore("performance", 1, 2, 15, 30),
                                new CategoryScore("quality", 1, 1, 10, 10))));
    }

    @ParameterizedTest(name = "{0} points, {1} of {2} runs: {3}")
    @CsvSource({"1, 1, 1, 1", "1, 0, 1, 0", "3, 2, 4, 1", "3, 3, 4, 2", "8, 5, 6, 6", "1, 99, 100, 0", "5, 0, 7, 0"})
    void testEarnsItsShareOfPointsRoundedDown(int points, int passed, int runs, int earned) {
        assertThat(new ScoredTest("correctness", points, passed, runs).earned()).isEqualTo(earned);
    }

    @Test
    void oneFailureAmongManyRunsCostsFullMarks() {
        List<ScoredTest> tests = List.of(
                new ScoredTest("correctness", 1000, 9_999, 10_000),
                new ScoredTest("performance", 1, 1, 1),
                new ScoredTest("quality", 1, 1, 1));
        assertThat(Scoring.of(tests, WEIGHTS).total()).isEqualTo(99);
    }

    @Test
    void categoryWithoutTestsIsWorthNothing() {
        List<ScoredTest> tests = List.of(new ScoredTest("correctness", 1, 1, 1));
        assertThat(Scoring.of(tests, WEIGHTS).total()).isEqualTo(60);
    }

    @Test
    void submissionWhoseTestsNeverRanGetsNothingOfEverything() {
        assertThat(Scoring.none(WEIGHTS))
                .isEqualTo(new Score(
                        0,
                        100,
                        List.of(
                                new CategoryScore("correctness", 0, 0, 0, 60),
                                new CategoryScore("performance", 0, 0, 0, 30),
                                new CategoryScore("quality", 0, 0, 0, 10))));
    }

    @Test
    void testOfAnUnknownCategoryIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(List.of(new ScoredTest("style", 1, 1, 1)), WEIGHTS))
                .withMessage("no weight for category style");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 2, 1", "1, -1, 1", "1, 0, 0"})
    void impossibleTestsAreRefused(int points, int passed, int runs) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredTest("correctness", points, passed, runs));
    }

    @Test
    void fullMarksAreForThoseWhoPassEverythingAndForNobodyElse() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            List<ScoredTest> tests = randomTests(random);
            boolean all = tests.stream().allMatch(test -> test.passed() == test.runs());
            assertThat(Scoring.of(tests, WEIGHTS).total() == 100)
                    .as("%s", tests)
                    .isEqualTo(all);
            assertThat(Scoring.of(allPassed(tests), WEIGHTS).total())
                    .as("%s", tests)
                    .isEqualTo(100);
        }
    }

    @Test
    void passingOneMoreRunNeverLowersTheScore() {
        Random random = new Random(2);
        for (int round = 0; round < 2_000; round++) {
            List<ScoredTest> tests = randomTests(random);
            int before = Scoring.of(tests, WEIGHTS).total();
            for (int i = 0; i < tests.size(); i++) {
                ScoredTest test = tests.get(i);
                if (test.passed() < test.runs()) {
                    List<ScoredTest> better = new ArrayList<>(tests);
                    better.set(i, new ScoredTest(test.category(), test.points(), test.passed() + 1, test.runs()));
                    assertThat(Scoring.of(better, WEIGHTS).total()).isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void orderOfTestsDoesNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            List<ScoredTest> tests = randomTests(random);
            List<ScoredTest> shuffled = new ArrayList<>(tests);
            Collections.shuffle(shuffled, random);
            assertThat(Scoring.of(shuffled, WEIGHTS)).isEqualTo(Scoring.of(tests, WEIGHTS));
        }
    }

    private static List<ScoredTest> allPassed(List<ScoredTest> tests) {
        return tests.stream()
                .map(test -> new ScoredTest(test.category(), test.points(), test.runs(), test.runs()))
                .toList();
    }

    /** At least one of each category; often all runs of a test pass. */
    private static List<ScoredTest> randomTests(Random random) {
        List<ScoredTest> tests = new ArrayList<>();
        for (String category : WEIGHTS.keySet()) {
            for (int count = random.nextInt(4); count >= 0; count--) {
                int runs = 1 + random.nextInt(6);
                int passed = random.nextInt(4) == 0 ? random.nextInt(runs + 1) : runs;
                tests.add(new ScoredTest(category, 1 + random.nextInt(10), passed, runs));
            }
        }
        return tests;
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("correctness", 60);
        weights.put("performance", 30);
        weights.put("quality", 10);
        return weights;
    }
}
