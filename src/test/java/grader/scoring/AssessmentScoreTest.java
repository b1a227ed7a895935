package grader.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentScoreTest {

    @ParameterizedTest
    @CsvSource({
        "40, 100, 60, 73, 83, 83.8",
        "1, 100, 2, 0, 33, 33.3",
        "1, 0, 2, 100, 66, 66.6",
        "1, 100, 1, 100, 100, 100",
        "1, 0, 1, 0, 0, 0",
        "1, 99, 9999, 100, 99, 99.9"
    })
    void scoreIsRoundedDownOnce(int weight, int score, int otherWeight, int otherScore, int total, double percent) {
        AssessmentScore both = new AssessmentScore(
                List.of(new WeightedScore("a", weight, score), new WeightedScore("b", otherWeight, otherScore)));
        assertThat(both.total()).isEqualTo(total);
        assertThat(both.percent()).isEqualTo(percent);
    }

    @Test
    void scoreOfOneProblemIsItsOwnWhateverItWeighs() {
        for (int score = 0; score <= AssessmentScore.MAX; score++) {
            for (int weight : List.of(1, 3, 7, 9999)) {
                AssessmentScore alone = new AssessmentScore(List.of(new WeightedScore("a", weight, score)));
                assertThat(alone.total()).isEqualTo(score);
                assertThat(alone.percent()).isEqualTo(score);
            }
        }
    }

    @Test
    void sumsOfManyGreatWeightsFit() {
        List<WeightedScore> parts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            parts.add(new WeightedScore("p" + i, Integer.MAX_VALUE, AssessmentScore.MAX));
        }
        assertThat(new AssessmentScore(parts).total()).isEqualTo(AssessmentScore.MAX);
    }

    @Test
    void whatIsNoScoreIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedScore("a", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedScore("a", 1, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedScore("a", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssessmentScore(List.of()));
    }
}
