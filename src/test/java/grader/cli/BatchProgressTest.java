package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.pipeline.Standing;
import grader.report.BatchSummary.Line;
import grader.report.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchProgressTest {

    private final StringWriter out = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void withoutATerminalThereIsALineForEach() {
        BatchProgress progress = progress(Terminal.NONE, 3);
        progress.finished(line("ada", Status.GRADED, 73), Standing.NONE);
        progress.say("linking");
        progress.finished(line("bob", Status.COMPILE_ERROR, 0), Standing.HOLDS);
        progress.finished(line("cy", Status.FAILED, 0), Standing.NONE);
        progress.end();
        assertThat(out.toString().lines())
                .containsExactly(
                        "[1/3] ada: graded, 73 of 100 (1.5 s)",
                        "linking",
                        "[2/3] bob: compile_error, 0 of 100 (graded before)",
                        "[3/3] cy: failed (1.5 s)");
    }

    @Test
    void barGrowsAndTellsWhatIsLeft() {
        BatchProgress progress = progress(new Terminal(80), 4);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(30));
        progress.finished(line("ada", Status.GRADED, 73), Standing.NONE);
        assertThat(screen()).isEqualTo("[=======                       ] 1/4, 1:30 left  ada");
        progress.finished(line("bob", Status.FAILED, 0), Standing.NONE);
        assertThat(screen()).isEqualTo("[===============               ] 2/4, 1 failed, 0:30 left  bob");
        progress.finished(line("cy", Status.GRADED, 0), Standing.HOLDS);
        progress.finished(line("dee", Status.GRADED, 0), Standing.HOLDS);
        assertThat(screen()).isEqualTo("[==============================] 4/4, 1 failed  dee");
        progress.end();
        assertThat(screen()).isEmpty();
    }

    @Test
    void whatWasGradedBeforeTellsNothingOfTheTimeLeft() {
        BatchProgress progress = progress(new Terminal(80), 4);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(30));
        progress.finished(line("ada", Status.GRADED, 73), Standing.HOLDS);
        assertThat(screen()).endsWith("] 1/4  ada");
    }

    @Test
    void messageStandsAboveTheBar() {
        BatchProgress progress = progress(new Terminal(80), 2);
        progress.finished(line("ada", Status.GRADED, 73), Standing.NONE);
        progress.say("linking");
        progress.finished(line("bob", Status.GRADED, 73), Standing.NONE);
        assertThat(screen()).startsWith("linking\n[===");
    }

    @Test
    void lineTellsWhyASubmissionIsGradedAgain() {
        BatchProgress progress = progress(Terminal.NONE, 1);
        progress.finished(line("ada", Status.GRADED, 73), Standing.OTHER_PROBLEM);
        assertThat(out.toString().strip())
                .isEqualTo("[1/1] ada: graded, 73 of 100 (1.5 s; graded again: the problem has changed)");
    }

    @Test
    void reasonToGradeAgainStandsAboveTheBarOnce() {
        BatchProgress progress = progress(new Terminal(80), 4);
        progress.finished(line("ada", Status.GRADED, 73), Standing.OTHER_JDK);
        progress.finished(line("bob", Status.GRADED, 73), Standing.OTHER_SUBMISSION);
        progress.finished(line("cy", Status.GRADED, 73), Standing.OTHER_JDK);
        progress.end();
        assertThat(screen().lines())
                .containsExactly(
                        "graded again, first ada: another JDK", "graded again, first bob: the submission has changed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 20, 30, 60, 500})
    void barNeverReachesTheLastColumn(int columns) {
        BatchProgress progress = progress(new Terminal(columns), 1000);
        clock.addAndGet(TimeUnit.HOURS.toNanos(1));
        for (int i = 0; i < 1000; i++) {
            progress.finished(line("name-that-is-rather-long".repeat(3), Status.FAILED, 0), Standing.NONE);
        }
        progress.end();
        assertThat(out.toString().split("\r")).allMatch(drawn -> drawn.length() < columns || drawn.isBlank());
        assertThat(out.toString()).doesNotContain("\n");
    }

    private BatchProgress progress(Terminal terminal, int all) {
        return new BatchProgress(new PrintWriter(out, true), terminal, all, clock::get);
    }

    private static Line line(String name, Status status, int score) {
        return new Line(name, name, name, "", status, score, 100, score, List.of(), 1500, "");
    }

    /** What stands there after all that was written: a carriage return goes back to the first column. */
    private String screen() {
        StringBuilder screen = new StringBuilder();
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (char c : out.toString().toCharArray()) {
            if (c == '\r') {
                column = 0;
            } else if (c == '\n') {
                screen.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                column = 0;
            } else {
                line.replace(column, Math.min(line.length(), column + 1), String.valueOf(c));
                column++;
            }
        }
        return screen + line.toString().stripTrailing();
    }
}
