package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictTalliesTest {

    private static final Problem PROBLEM = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final Task FIRST = new Task(PROBLEM, PROBLEM.solutions().get(0));
    private static final Task SECOND = new Task(PROBLEM, PROBLEM.solutions().get(1));
    private static final Verdict FULL = new Verdict(Status.GRADED, 100, List.of("Test.a passed"));
    private static final Verdict SLOW = new Verdict(Status.GRADED, 80, List.of("Test.a timed_out"));

    private final VerdictTallies tallies = new VerdictTallies();

    @BeforeEach
    void twoTasks() {
        tallies.add(FIRST);
        tallies.add(SECOND);
    }

    @Test
    void onlyWhatIsMissingIsGradedAgain() {
        tallies.count(FIRST.toString(), FULL);
        tallies.count(FIRST.toString(), FULL);
        tallies.count(SECOND.toString(), FULL);
        assertThat(tallies.gradedLessThan(1)).isEmpty();
        assertThat(tallies.gradedLessThan(2)).containsExactly(SECOND);
        assertThat(tallies.gradedLessThan(3)).containsExactly(FIRST, SECOND);
    }

    @Test
    void eachTaskHasVerdictsOfItsOwn() {
        tallies.count(FIRST.toString(), FULL);
        tallies.count(SECOND.toString(), SLOW);
        assertThat(tallies.count()).isEqualTo(2);
        assertThat(tallies.changed()).isZero();
        assertThat(tallies.changes()).isEqualTo("0 verdicts changed");
    }

    @Test
    void changesAreToldWithTheirTask() {
        tallies.count(SECOND.toString(), FULL);
        tallies.count(SECOND.toString(), FULL);
        tallies.count(SECOND.toString(), SLOW);
        assertThat(tallies.changes())
                .isEqualTo("1 verdicts changed; " + SECOND + ": 2 × graded 100; 1 × graded 80: Test.a timed_out");
    }

    @Test
    void verdictOnATaskThatIsNotHereCountsNowhere() {
        tallies.count("lru-cache accepted/of-another-day", FULL);
        assertThat(tallies.count()).isZero();
    }
}
