package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import grader.problem.Solution.Kind;
import grader.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTallyTest {

    private static final Verdict FULL = new Verdict(Status.GRADED, 100, List.of("Test.a passed", "Test.b passed"));
    private static final Verdict SLOW = new Verdict(Status.GRADED, 80, List.of("Test.a passed", "Test.b timed_out"));

    @Test
    void sameVerdictAgainIsNoChange() {
        VerdictTally tally = tally(Kind.ACCEPTED, FULL, FULL, FULL);
        assertThat(tally.changed()).isZero();
        assertThat(tally.unexpected()).isZero();
        assertThat(tally.summary()).isEqualTo("3 × graded 100");
    }

    @Test
    void verdictsOtherThanTheMostFrequentAreChanges() {
        VerdictTally tally = tally(Kind.ACCEPTED, SLOW, FULL, FULL);
        assertThat(tally.changed()).isEqualTo(1);
        assertThat(tally.unexpected()).isEqualTo(1);
        assertThat(tally.summary()).isEqualTo("2 × graded 100; 1 × graded 80: Test.b timed_out");
    }

    /** Points may be the same where other tests failed. */
    @Test
    void otherOutcomeIsAChangeAtTheSameScore() {
        Verdict other = new Verdict(Status.GRADED, 80, List.of("Test.a passed", "Test.b failed"));
        assertThat(tally(Kind.SLOW, SLOW, other, SLOW).changed()).isEqualTo(1);
    }

    @Test
    void slowSolutionWithFullMarksIsUnexpectedHoweverOften() {
        VerdictTally tally = tally(Kind.SLOW, FULL, FULL);
        assertThat(tally.changed()).isZero();
        assertThat(tally.unexpected()).isEqualTo(2);
    }

    @Test
    void graderThatAlwaysFailsIsUnexpected() {
        Verdict failed = new Verdict(Status.FAILED, 0, List.of());
        assertThat(tally(Kind.SLOW, failed, failed).unexpected()).isEqualTo(2);
    }

    private static VerdictTally tally(Kind kind, Verdict... verdicts) {
        VerdictTally tally = new VerdictTally(kind, 100);
        List.of(verdicts).forEach(tally::add);
        return tally;
    }
}
