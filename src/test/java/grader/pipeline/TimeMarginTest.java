package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.report.Report.RunLine;
import grader.report.Report.TestLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeMarginTest {

    private static final double LIMIT = 1000;

    @ParameterizedTest
    @CsvSource({"passed, 0", "passed, 660", "timed_out, 1500", "timed_out, 1606", "failed, 990", "outgrown, 999"})
    void acceptsWhatEndsTheSameWayEveryDay(String outcome, double millis) {
        assertThat(TimeMargin.objection(tests(run("isFast()", outcome, millis))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"passed, 670, 0.67", "passed, 995, 1.00", "timed_out, 1001, 1.00", "timed_out, 1490, 1.49"})
    void objectsToWhatEndsNearTheLimit(String outcome, double millis, String share) {
        assertThat(TimeMargin.objection(tests(run("isFast()", outcome, millis))))
                .contains("too near the time limit to end the same way every day (less than 1.5× from it): "
                        + "SpeedTest.isFast " + outcome + " at " + share + "× the limit");
    }

    @Test
    void looksAtEachRunAndNamesTheFirst() {
        RunLine[] runs = IntStream.rangeClosed(0, 5)
                .mapToObj(i -> run("input " + i, "timed_out", i == 0 ? 1600 : 1200))
                .toArray(RunLine[]::new);
        assertThat(TimeMargin.objection(tests(runs)).orElseThrow())
                .contains("input 1 ", "input 2 ", "input 3 ")
                .doesNotContain("input 0 ", "input 4 ")
                .endsWith(", and 2 more");
    }

    private static List<TestLine> tests(RunLine... runs) {
        return List.of(new TestLine("SpeedTest", "isFast", "performance", 0, 1, "", List.of(runs)));
    }

    private static RunLine run(String name, String outcome, double millis) {
        return new RunLine(name, outcome, "", millis, millis, millis, LIMIT, 0, 1, 0, "", "");
    }
}
