package grader.sandbox.session;

import static grader.sandbox.session.Logs.failed;
import static grader.sandbox.session.Logs.finished;
import static grader.sandbox.session.Logs.passed;
import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.Frame;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import grader.protocol.TestNode;
import grader.sandbox.Exit;
import grader.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the host makes of what a sandbox says. */
class AttemptTest {

    private static final String A = "e/suite/a";
    private static final String B = "e/suite/b";
    private static final Exit CLEAN = new Exit(0, false);

    private final AtomicInteger overdue = new AtomicInteger();

    @Test
    void onlyTheLastFrameSaysThatARunEnded() throws IOException {
        AttemptLog log = heard(started(A), passed(A), new RunnerFrame.RunEnded());
        assertThat(log.death()).isEmpty();
        assertThat(log.open()).isEmpty();
        assertThat(log.finished()).containsOnlyKeys(A);
    }

    @Test
    void exitCodeOfZeroIsNoEnd() throws IOException {
        AttemptLog log = heard(started(A), passed(A), started(B));
        assertThat(log.open()).contains(B);
        assertThat(log.death()).contains(Death.during(Outcome.EXITED, "the code ended the JVM with exit code 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, EXITED, the code ended the JVM with exit code 1",
        "137, false, CRASHED, the JVM was ended by signal 9",
        "139, false, CRASHED, the JVM was ended by signal 11",
        "137, true, MEMORY_EXCEEDED, out of memory"
    })
    void exitTellsHowItDied(int code, boolean forMemory, Outcome outcome, String message) throws IOException {
        AttemptLog log = heard(new ScriptedChild(new Exit(code, forMemory), "", started(A)));
        assertThat(log.open()).contains(A);
        assertThat(log.death()).contains(Death.during(outcome, message));
    }

    @Test
    void nodesAreKeptAsTheyWereFound() throws IOException {
        TestNode suite = new TestNode("e/suite", "e", false, "suite", "S", "", List.of(), 0, 0, "");
        TestNode test = new TestNode(A, "e/suite", true, "a()", "S", "a", List.of(), 2, 0, "");
        AttemptLog log =
                heard(new RunnerFrame.Discovered(suite), new RunnerFrame.Discovered(test), new RunnerFrame.RunEnded());
        assertThat(log.nodes()).containsExactly(suite, test);
    }

    @Test
    void skippedTestNeedsNoStart() throws IOException {
        AttemptLog log = heard(finished(A, Ending.Result.SKIPPED, Duration.ZERO), new RunnerFrame.RunEnded());
        assertThat(log.death()).isEmpty();
        assertThat(log.finished()).containsOnlyKeys(A);
    }

    @Test
    void testThatEndsWithoutAStartIsADisturbance() throws IOException {
        assertDisturbed("a test ended that did not run", heard(passed(A), new RunnerFrame.RunEnded()));
    }

    @Test
    void testThatEndsTwiceIsADisturbance() throws IOException {
        assertDisturbed(
                "a test ended that did not run", heard(started(A), failed(A), passed(A), new RunnerFrame.RunEnded()));
    }

    @Test
    void testThatStartsTwiceIsADisturbance() throws IOException {
        assertDisturbed(
                "a test started twice",
                heard(started(A), failed(A), started(A), passed(A), new RunnerFrame.RunEnded()));
    }

    @Test
    void testThatJUnitNeverEndsIsToBlame() throws IOException {
        AttemptLog log = heard(started("e/suite"), started(A), passed("e/suite"), new RunnerFrame.RunEnded());
        assertThat(log.open()).contains(A);
        assertThat(log.death())
                .contains(Death.during(
                        Outcome.CRASHED,
                        "JUnit could not finish this test: what it threw breaks when JUnit looks at it"));
    }

    @Test
    void secondGreetingIsADisturbance() throws IOException {
        assertDisturbed("a frame out of place", heard(new RunnerFrame.Ready("17", 0), new RunnerFrame.RunEnded()));
    }

    @Test
    void firstReportIsKeptWhenASecondOneDisturbs() throws IOException {
        AttemptLog log = heard(started(A), failed(A), passed(A));
        assertThat(log.finished().get(A)).isEqualTo(failed(A));
    }

    @Test
    void whatIsNoFrameIsADisturbance() throws IOException {
        AttemptLog log = heard(new ScriptedChild(CLEAN, "\0".repeat(64), started(A)));
        assertThat(log.open()).contains(A);
        assertThat(log.death())
                .hasValueSatisfying(death -> assertThat(death.message()).startsWith("the results were disturbed: "));
    }

    @Test
    void runnerThatRanOutOfMemoryIsToldFromOneThatBroke() throws IOException {
        assertThat(heard(started(A), new RunnerFrame.Broken(true, "heap")).death())
                .contains(Death.during(Outcome.MEMORY_EXCEEDED, "out of memory"));
        assertThat(heard(started(A), new RunnerFrame.Broken(false, "no class")).death())
                .contains(Death.during(Outcome.CRASHED, "no class"));
    }

    @Test
    void testThatIsFarOverItsLimitIsNotWaitedFor() throws IOException {
        long kill = Duration.ofMillis(1600).toNanos();
        AttemptLog log = heard(
                started(A), new RunnerFrame.Pulse(kill), new RunnerFrame.Pulse(kill + 1), new RunnerFrame.RunEnded());
        assertThat(log.open()).contains(A);
        assertThat(log.openNanos()).isEqualTo(kill + 1);
        assertThat(log.death()).contains(Death.during(Outcome.TIMED_OUT, "still running after the limit"));
    }

    @Test
    void testThatIsOverItsLimitIsToldOnceAndMayEnd() throws IOException {
        long limit = Duration.ofSeconds(1).toNanos();
        AttemptLog log = heard(
                started("e/suite"),
                new RunnerFrame.Pulse(2 * limit),
                started(A),
                new RunnerFrame.Pulse(limit),
                passed(A),
                started(B),
                new RunnerFrame.Pulse(limit + 1),
                new RunnerFrame.Pulse(limit + 2),
                passed(B),
                new RunnerFrame.RunEnded());
        assertThat(log.finished()).containsOnlyKeys(A, B);
        assertThat(overdue).hasValue(1);
    }

    @Test
    void timeBetweenTestsHasALimitOfItsOwn() throws IOException {
        AttemptLog log = heard(
                started("e/suite"),
                new RunnerFrame.Pulse(Duration.ofSeconds(7).toNanos()),
                new RunnerFrame.Pulse(Duration.ofSeconds(8).toNanos()),
                new RunnerFrame.RunEnded());
        assertThat(log.open()).contains("e/suite");
        assertThat(log.death()).contains(Death.during(Outcome.TIMED_OUT, "still running after the limit"));
    }

    @Test
    void runStopsAfterAStackOverflowAndBlamesNobody() throws IOException {
        RunnerFrame.Finished overflow = new RunnerFrame.Finished(
                A,
                new Ending(
                        Ending.Result.FAILED,
                        "java.lang.StackOverflowError",
                        "",
                        "java.lang.StackOverflowError\n\tat X.y(X.java:1)"),
                Measurement.NONE,
                Aftermath.SOUND);
        AttemptLog log = heard(started(A), overflow, started(B), passed(B), new RunnerFrame.RunEnded());
        assertThat(log.finished()).containsOnlyKeys(A);
        assertThat(log.death()).contains(Death.afterStackOverflow());
    }

    @Test
    void runStopsWhereThreadsAreLeftAndBlamesNobody() throws IOException {
        RunnerFrame.Finished left = after(A, Aftermath.THREADS_LEFT);
        AttemptLog log = heard(started(A), left, started(B), passed(B), new RunnerFrame.RunEnded());
        assertThat(log.finished()).containsOnlyKeys(A);
        assertThat(log.death()).contains(Death.afterThreadsLeft());
    }

    @Test
    void testAfterWhichTestsCanNoLongerFailIsNotBelieved() throws IOException {
        AttemptLog log = heard(started(A), after(A, Aftermath.TAMPERED), started(B), passed(B));
        assertThat(log.finished()).isEmpty();
        assertThat(log.open()).contains(A);
        assertThat(log.death())
                .hasValueSatisfying(death -> assertThat(death.outcome()).isEqualTo(Outcome.TAMPERED));
    }

    @Test
    void laterProofSpeaksForWhatPassedBefore() throws IOException {
        AttemptLog log = heard(
                started(A),
                after(A, Aftermath.UNPROVEN),
                started(B),
                after(B, Aftermath.SOUND),
                new RunnerFrame.RunEnded());
        assertThat(log.finished()).containsOnlyKeys(A, B);
        assertThat(log.death()).isEmpty();
    }

    @Test
    void passThatNobodyProvedBeforeTheEndDoesNotCount() throws IOException {
        AttemptLog log = heard(
                started(A), after(A, Aftermath.SOUND), started(B), after(B, Aftermath.UNPROVEN), started("e/suite/c"));
        assertThat(log.finished()).containsOnlyKeys(A);
        assertThat(log.open()).contains("e/suite/c");
        assertThat(heard(started(A), after(A, Aftermath.UNPROVEN), new RunnerFrame.RunEnded())
                        .finished())
                .isEmpty();
    }

    @Test
    void containerAtWhoseEndTestsCanNoLongerFailBlamesWhatPassedLast() throws IOException {
        RunnerFrame.Discovered suite = new RunnerFrame.Discovered(
                new TestNode("e/suite", "e", false, "suite", "Suite", "", List.of(), 0, 0, ""));
        AttemptLog log = heard(
                suite,
                started("e/suite"),
                started(A),
                after(A, Aftermath.UNPROVEN),
                started(B),
                after(B, Aftermath.UNPROVEN),
                after("e/suite", Aftermath.TAMPERED));
        assertThat(log.finished()).isEmpty();
        assertThat(log.open()).contains(B);
        assertThat(log.death())
                .hasValueSatisfying(death -> assertThat(death.outcome()).isEqualTo(Outcome.TAMPERED));
    }

    private static RunnerFrame.Finished after(String id, Aftermath aftermath) {
        Ending ending = new Ending(Ending.Result.SUCCESSFUL, "", "", "");
        return new RunnerFrame.Finished(id, ending, Measurement.NONE, aftermath);
    }

    private static void assertDisturbed(String how, AttemptLog log) {
        assertThat(log.death()).contains(Death.during(Outcome.CRASHED, "the results were disturbed: " + how));
    }

    private static RunnerFrame.Started started(String id) {
        return new RunnerFrame.Started(id);
    }

    private AttemptLog heard(Frame... frames) throws IOException {
        return heard(new ScriptedChild(CLEAN, "", frames));
    }

    private AttemptLog heard(ScriptedChild child) {
        try (Sandbox sandbox = new Sandbox(child)) {
            long limit = Duration.ofSeconds(1).toNanos();
            return new Attempt(sandbox, id -> id.equals("e/suite") ? 0 : limit, false, overdue::incrementAndGet)
                    .listen();
        }
    }
}
