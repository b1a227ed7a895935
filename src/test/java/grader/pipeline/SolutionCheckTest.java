package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.problem.Solution.Kind;
import grader.report.Report;
import grader.report.Report.CategoryLine;
import grader.report.Report.RunLine;
import grader.report.Report.ScoreLine;
import grader.report.Report.TestLine;
import grader.report.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionCheckTest {

    private static final double LIMIT = 1000;

    @Test
    void acceptedSolutionHasFullMarksAndTimeToSpare() {
        assertThat(SolutionCheck.objection(Kind.ACCEPTED, graded(100, run("passed", 100))))
                .isEmpty();
        assertThat(SolutionCheck.objection(Kind.ACCEPTED, graded(70, run("failed", 100))))
                .contains("it should get full marks");
        assertThat(SolutionCheck.objection(Kind.ACCEPTED, graded(100, run("passed", 900))))
                .get()
                .asString()
                .startsWith("too near the time limit");
    }

    @Test
    void slowSolutionLosesPerformanceWhateverTheDay() {
        assertThat(SolutionCheck.objection(Kind.SLOW, graded(70, run("timed_out", 1600))))
                .isEmpty();
        assertThat(SolutionCheck.objection(Kind.SLOW, graded(100, run("passed", 600))))
                .contains("no test finds it slow");
        assertThat(SolutionCheck.objection(Kind.SLOW, graded(20, run("timed_out", 1600))))
                .contains("it should lose performance points only");
        assertThat(SolutionCheck.objection(Kind.SLOW, graded(70, run("timed_out", 1600), run("passed", 900))))
                .get()
                .asString()
                .startsWith("too near the time limit");
    }

    @Test
    void solutionThatIsWrongAnywayMayTakeItsTime() {
        assertThat(SolutionCheck.objection(Kind.WRONG, graded(20, run("failed", 10), run("timed_out", 1100))))
                .isEmpty();
    }

    /** Performance counts 30, and is lost first. */
    private static Report graded(int total, RunLine... runs) {
        int performance = Math.max(0, total - 70);
        List<CategoryLine> categories =
                List.of(category("correctness", total - performance, 70), category("performance", performance, 30));
        return Reports.graded(
                new ScoreLine(total, 100, total, categories),
                List.of(new TestLine("SpeedTest", "isFast", "performance", 0, 1, "", List.of(runs))));
    }

    private static CategoryLine category(String name, int score, int max) {
        return new CategoryLine(name, score, max, score, max, "", List.of(), List.of());
    }

    private static RunLine run(String outcome, double millis) {
        return new RunLine("isFast()", outcome, "", millis, millis, millis, LIMIT, 0, 1, 0, "", "");
    }
}
