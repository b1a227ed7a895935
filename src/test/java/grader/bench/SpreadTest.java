package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void middleOneIsTheMedian() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(3, 1, 2, 9));
    }

    @Test
    void meanOfTheMiddleTwoIsTheMedianOfAnEvenNumber() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(new Spread(4, 1, 3, 100));
    }

    @Test
    void singleValueIsAllOfIt() {
        assertThat(Spread.of(List.of(5.0))).isEqualTo(new Spread(1, 5, 5, 5));
    }

    @Test
    void nothingHasNoSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    /** A machine that was slow for one pair was so for both of it. */
    @Test
    void ratioIsOfNeighboursNotOfMedians() {
        assertThat(Spread.ofRatios(List.of(1.0, 20.0, 3.0), List.of(10.0, 200.0, 10.0)))
                .isEqualTo(new Spread(3, 0.1, 0.1, 0.3));
    }

    @Test
    void measurementsWithoutANeighbourHaveNoRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.ofRatios(List.of(1.0), List.of(1.0, 2.0)));
    }

    @Test
    void claimIsMetByTheMedian() {
        Spread spread = new Spread(3, 0.1, 0.15, 0.9);
        assertThat(Claim.atMost("ratio", 0.15, spread))
                .isEqualTo(new Claim("ratio", "at most 0.15", "0.15 (0.10 to 0.90)", true));
        assertThat(Claim.atMost("ratio", 0.14, spread).met()).isFalse();
        assertThat(Claim.atLeast("ratio", 0.16, spread).met()).isFalse();
        assertThat(Claim.atLeast("ratio", 0.15, spread).met()).isTrue();
    }
}
