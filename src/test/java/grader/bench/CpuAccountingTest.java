package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuAccountingTest {

    private static final String OTHERS = "intr 1 2 3";

    @Test
    void whatIsNeitherIdleNorWaitingNorStolenIsBusy() {
        ProcStat before = ProcStat.parse(List.of(
                "cpu  100 0 50 1000 10 0 5 20 0 0", "cpu0 50 0 25 500 5 0 2 10", "cpu1 50 0 25 500 5 0 3 10", OTHERS));
        ProcStat after = ProcStat.parse(List.of(
                "cpu  900 0 90 1100 20 0 9 30 0 0", "cpu0 50 0 25 500 5 0 2 10", "cpu1 50 0 25 500 5 0 3 10", OTHERS));
        assertThat(before).isEqualTo(new ProcStat(2, 10.3));
        // 10 s of two CPUs, of which 1.2 s were not used by anybody here
        assertThat(after.busySince(before, 10)).isCloseTo(18.8, within(1e-9));
    }

    @Test
    void clockThatIsALittleBehindMakesNothingBusy() {
        ProcStat before = new ProcStat(1, 10);
        assertThat(new ProcStat(1, 11.01).busySince(before, 1)).isZero();
    }

    @Test
    void nameOfAProcessDoesNotShiftItsNumbers() {
        String stat = "42 (a b) c) S 1 42 42 0 -1 4194304 1 2 3 4 50 60 700 800 20 0 1 0 99";
        assertThat(Clocks.childrenIn(stat)).isEqualTo(15.0);
    }

    @Test
    void idleLoadOfTheMachineIsNotCharged() {
        Clocks before = new Clocks(100, new ProcStat(2, 1000), 1, 1, 1);
        Clocks after = new Clocks(102, new ProcStat(2, 1002.5), 1.1, 1.3, 1.6);
        Cost cost = Cost.between(before, after, 700, 0.25, true);
        assertThat(cost.wall()).isEqualTo(700);
        // 1.5 s were busy, 0.5 s of them would have been so anyway
        assertThat(cost.cpu()).isCloseTo(1000, within(1e-6));
        assertThat(cost.grader()).isCloseTo(400, within(1e-6));
        assertThat(cost.containers()).isCloseTo(600, within(1e-6));
        assertThat(cost.engine()).isCloseTo(0, within(1e-6));
    }
}
