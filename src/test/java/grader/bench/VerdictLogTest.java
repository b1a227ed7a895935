package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictLogTest {

    private static final Problem PROBLEM = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final Task TASK = new Task(PROBLEM, PROBLEM.reference());
    private static final Verdict FULL =
            new Verdict(Status.GRADED, 100, List.of("Test.a passed", "Test.b[1 = \"x\"] passed"));
    private static final Verdict SLOW = new Verdict(Status.GRADED, 80, List.of("Test.a passed", "Test.b timed_out"));

    @TempDir
    Path temp;

    @Test
    void stoppedRunGoesOnWithWhatItFound() {
        try (VerdictLog log = VerdictLog.open(file(), "run 1", VerdictLogTest::unexpected)) {
            log.add(TASK, FULL);
        }
        assertThat(reopened("run 1")).containsExactly("lru-cache accepted/reference " + FULL.outcomes());
        try (VerdictLog log = VerdictLog.open(file(), "run 1", (task, verdict) -> {})) {
            log.add(TASK, SLOW);
        }
        assertThat(reopened("run 1"))
                .containsExactly(
                        "lru-cache accepted/reference " + FULL.outcomes(),
                        "lru-cache accepted/reference " + SLOW.outcomes());
    }

    /** As after a kill in the middle of it. */
    @Test
    void halfALineIsForgottenAndTheNextIsWhole() throws Exception {
        try (VerdictLog log = VerdictLog.open(file(), "run 1", VerdictLogTest::unexpected)) {
            log.add(TASK, FULL);
            log.add(TASK, SLOW);
        }
        String whole = Files.readString(file());
        Files.writeString(file(), whole.substring(0, whole.length() - 10));
        assertThat(reopened("run 1")).hasSize(1);
        try (VerdictLog log = VerdictLog.open(file(), "run 1", (task, verdict) -> {})) {
            log.add(TASK, SLOW);
        }
        assertThat(file()).hasContent(whole);
    }

    @Test
    void otherRunBeginsAnew() {
        try (VerdictLog log = VerdictLog.open(file(), "run 1", VerdictLogTest::unexpected)) {
            log.add(TASK, FULL);
        }
        assertThat(reopened("run 2")).isEmpty();
        assertThat(reopened("run 1")).isEmpty();
    }

    @Test
    void finishedRunLeavesNothingToGoOnWith() {
        VerdictLog log = VerdictLog.open(file(), "run 1", VerdictLogTest::unexpected);
        log.add(TASK, FULL);
        log.finish();
        assertThat(file()).doesNotExist();
    }

    private List<String> reopened(String run) {
        List<String> found = new ArrayList<>();
        VerdictLog.open(file(), run, (task, verdict) -> found.add(task + " " + verdict.outcomes()))
                .close();
        return found;
    }

    private static void unexpected(String task, Verdict verdict) {
        throw new AssertionError("found in a new run: " + task + " " + verdict);
    }

    private Path file() {
        return temp.resolve("noise.jsonl");
    }
}
