package grader.sandbox.session;

import static grader.sandbox.session.Logs.LIMITS;
import static grader.sandbox.session.Logs.once;
import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.Growth;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private static final long LIMIT = Duration.ofSeconds(1).toNanos();

    @ParameterizedTest
    @CsvSource({"SUCCESSFUL, PASSED", "FAILED, FAILED", "ABORTED, ABORTED", "SKIPPED, SKIPPED"})
    void endingIsTheVerdictWithinTheLimits(Ending.Result result, Outcome outcome) {
        assertThat(verdict(new Ending(result, "", "", ""), LIMIT, 1000).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void limitItselfIsStillInTime() {
        assertThat(verdict(passed(), LIMIT, 0).outcome()).isEqualTo(Outcome.PASSED);
        CaseResult late = verdict(passed(), LIMIT + 1, 0);
        assertThat(late.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(late.message()).isEqualTo("passed, but only after the limit");
    }

    @Test
    void failureThatComesLateIsAFailure() {
        assertThat(verdict(failed("java.lang.AssertionError", "no"), 2 * LIMIT, 0)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void failureWhoseGrowthIsTooFastIsOutgrown() {
        Ending failed = failed("org.opentest4j.AssertionFailedError", "n^2.00");
        assertThat(verdict(failed, grown(1.9)).outcome()).isEqualTo(Outcome.OUTGROWN);
        assertThat(verdict(failed, grown(1.9)).message()).isEqualTo("n^2.00");
        assertThat(verdict(failed, grown(1.4)).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict(passed(), grown(1.4)).outcome()).isEqualTo(Outcome.PASSED);
    }

    private static Measurement grown(double low) {
        Growth.Fit fit = new Growth.Fit(2, low, 2.1, 1.5);
        return Measurement.NONE.with(Optional.of(new Growth("linear", List.of(), Optional.of(fit))));
    }

    @Test
    void floodOfOutputIsOneHoweverTheTestEnded() {
        CaseResult flood = verdict(passed(), 0, 1001);
        assertThat(flood.outcome()).isEqualTo(Outcome.OUTPUT_EXCEEDED);
        assertThat(flood.message()).isEqualTo("printed 1001 bytes; the limit is 1000");
        assertThat(verdict(failed("java.lang.AssertionError", "no"), 0, 1001).outcome())
                .isEqualTo(Outcome.OUTPUT_EXCEEDED);
    }

    @Test
    void runawayRecursionIsTold() {
        assertThat(verdict(failed("java.lang.StackOverflowError", ""), 0, 0).outcome())
                .isEqualTo(Outcome.STACK_OVERFLOW);
    }

    @Test
    void failureWithoutAMessageIsCalledByItsType() {
        assertThat(verdict(failed("java.lang.NullPointerException", ""), 0, 0).message())
                .isEqualTo("java.lang.NullPointerException");
        assertThat(verdict(failed("java.lang.IllegalStateException", "empty"), 0, 0)
                        .message())
                .isEqualTo("empty");
    }

    private static Ending passed() {
        return new Ending(Ending.Result.SUCCESSFUL, "", "", "");
    }

    private static Ending failed(String thrown, String message) {
        return new Ending(Ending.Result.FAILED, thrown, message, "");
    }

    private static CaseResult verdict(Ending ending, long countedNanos, long outputBytes) {
        return verdict(ending, new Measurement(countedNanos, countedNanos, countedNanos, 0, outputBytes, ""));
    }

    private static CaseResult verdict(Ending ending, Measurement measurement) {
        return Verdicts.of(
                once("e/s/a"), new RunnerFrame.Finished("e/s/a", ending, measurement, Aftermath.SOUND), LIMITS);
    }
}
