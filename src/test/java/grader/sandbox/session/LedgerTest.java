package grader.sandbox.session;

import static grader.sandbox.session.Logs.LIMITS;
import static grader.sandbox.session.Logs.complete;
import static grader.sandbox.session.Logs.died;
import static grader.sandbox.session.Logs.diedBetween;
import static grader.sandbox.session.Logs.failed;
import static grader.sandbox.session.Logs.finished;
import static grader.sandbox.session.Logs.once;
import static grader.sandbox.session.Logs.passed;
import static grader.sandbox.session.Logs.passedAfter;
import static grader.sandbox.session.Logs.run;
import static grader.sandbox.session.Outcome.ABORTED;
import static grader.sandbox.session.Outcome.CRASHED;
import static grader.sandbox.session.Outcome.EXITED;
import static grader.sandbox.session.Outcome.FAILED;
import static grader.sandbox.session.Outcome.MISSING;
import static grader.sandbox.session.Outcome.NOT_RUN;
import static grader.sandbox.session.Outcome.PASSED;
import static grader.sandbox.session.Outcome.SKIPPED;
import static grader.sandbox.session.Outcome.TAMPERED;
import static grader.sandbox.session.Outcome.TIMED_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Ending;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No test escapes the ledger: what must report has a result in the end, and nothing else counts. */
class LedgerTest {

    private static final String A = "e/suite/a";
    private static final String B = "e/suite/b";
    private static final String C = "e/suite/c";

    private final Ledger ledger = new Ledger(List.of(once(A), once(B), once(C)), LIMITS);

    @Test
    void resultsStandInTheOrderOfTheCases() {
        enter(ledger, complete(passed(C), failed(A), passed(B)));
        assertThat(ledger.isOpen()).isFalse();
        assertThat(outcomes(ledger)).containsExactly(FAILED, PASSED, PASSED);
    }

    @Test
    void deathBlamesTheOpenTestAloneAndTheOthersRunElsewhere() {
        enter(ledger, died(B, EXITED, passed(A)));
        assertThat(ledger.next()).containsExactly(C);
        enter(ledger, complete(passed(C)));
        assertThat(outcomes(ledger)).containsExactly(PASSED, EXITED, PASSED);
    }

    @Test
    void nothingMoreIsRunOnceTheRunIsTamperedWith() {
        enter(ledger, died(B, TAMPERED, passed(A)));
        assertThat(ledger.isOpen()).isFalse();
        assertThat(outcomes(ledger)).containsExactly(PASSED, TAMPERED, NOT_RUN);
    }

    @Test
    void deathInAContainerBlamesTheTestsInside() {
        enter(ledger, died("e/suite", CRASHED));
        assertThat(outcomes(ledger)).containsExactly(CRASHED, CRASHED, CRASHED);
    }

    @Test
    void deathBetweenTestsBlamesNone() {
        enter(ledger, diedBetween(EXITED, passed(A)));
        assertThat(ledger.next()).containsExactly(B, C);
    }

    @Test
    void deathInTheEngineItselfBlamesNone() {
        enter(ledger, died("e", EXITED));
        assertThat(ledger.next()).containsExactly(A, B, C);
    }

    @Test
    void stopInGoodTimeBlamesNone() {
        enter(ledger, died(A, Death.afterStackOverflow(), Duration.ZERO));
        assertThat(ledger.next()).containsExactly(A, B, C);
    }

    @Test
    void runsOfAMethodThatKilledASandboxWaitUntilAllElseHasRun() {
        Ledger many = new Ledger(List.of(run("e/s/m", 1), run("e/s/m", 2), run("e/s/m", 3), once(C)), LIMITS);
        enter(many, died("e/s/m/1", TIMED_OUT));
        assertThat(many.next()).containsExactly(C);
        enter(many, complete(passed(C)));
        assertThat(many.next()).containsExactly("e/s/m/2", "e/s/m/3");
        enter(many, died("e/s/m/2", TIMED_OUT));
        enter(many, complete(passed("e/s/m/3")));
        assertThat(outcomes(many)).containsExactly(TIMED_OUT, TIMED_OUT, PASSED, PASSED);
    }

    @Test
    void containerThatFailsTakesAlongTheTestsThatNeverCame() {
        enter(ledger, complete(failed("e/suite")));
        assertThat(outcomes(ledger)).containsExactly(FAILED, FAILED, FAILED);
    }

    @Test
    void containerThatFailsAfterwardsTakesAlongTheTestsThatHadPassed() {
        enter(
                ledger,
                complete(passed(A), passed(B), finished(C, Ending.Result.ABORTED, Duration.ZERO), failed("e/suite")));
        assertThat(outcomes(ledger)).containsExactly(FAILED, FAILED, ABORTED);
    }

    @Test
    void containerThatIsSkippedTakesItsTestsAlong() {
        enter(ledger, complete(finished("e/suite", Ending.Result.SKIPPED, Duration.ZERO)));
        assertThat(outcomes(ledger)).containsExactly(SKIPPED, SKIPPED, SKIPPED);
    }

    @Test
    void containerTakesNoTestAlongThatOnlySharesTheBeginningOfItsName() {
        Ledger two = new Ledger(List.of(once("e/s/m"), once("e/s2/m")), LIMITS);
        enter(two, complete(failed("e/s"), passed("e/s2/m")));
        assertThat(outcomes(two)).containsExactly(FAILED, PASSED);
    }

    @Test
    void testsThatNobodyPlannedDoNotCount() {
        enter(ledger, complete(passed("e/suite/x"), passed(A), passed(B), passed(C), failed("e/suite/y")));
        assertThat(outcomes(ledger)).containsExactly(PASSED, PASSED, PASSED);
    }

    @Test
    void firstReportOfATestIsTheOneThatCounts() {
        enter(ledger, complete(failed(A)));
        enter(ledger, complete(passed(A), passed(B), passed(C)));
        assertThat(outcomes(ledger)).containsExactly(FAILED, PASSED, PASSED);
    }

    @Test
    void testThatDoesNotReportIsRunAgain() {
        enter(ledger, complete(passed(A), passed(C)));
        assertThat(ledger.next()).containsExactly(B);
        enter(ledger, complete(passed(B)));
        assertThat(outcomes(ledger)).containsExactly(PASSED, PASSED, PASSED);
    }

    @Test
    void testThatNeverReportsIsMissingInTheEnd() {
        enter(ledger, complete(passed(A), passed(C)));
        enter(ledger, complete());
        assertThat(ledger.next()).containsExactly(B);
        enter(ledger, complete());
        assertThat(outcomes(ledger)).containsExactly(PASSED, MISSING, PASSED);
    }

    @Test
    void sandboxesThatDieBeforeAnyTestAreNotTriedForEver() {
        enter(ledger, diedBetween(EXITED));
        assertThat(ledger.isOpen()).isTrue();
        enter(ledger, diedBetween(EXITED));
        assertThat(outcomes(ledger)).containsExactly(EXITED, EXITED, EXITED);
    }

    @Test
    void testsAfterTheLimitOfTheRunAreNotRun() {
        enter(
                ledger,
                died(
                        B,
                        Death.during(TIMED_OUT, "late"),
                        Duration.ofSeconds(15),
                        passedAfter(A, Duration.ofSeconds(6))));
        assertThat(outcomes(ledger)).containsExactly(TIMED_OUT, TIMED_OUT, NOT_RUN);
        assertThat(ledger.results().get(2).message())
                .isEqualTo("the tests together took longer than the 20.0 s that a run may take");
    }

    @Test
    void timeOfTestsThatNobodyPlannedIsNotCounted() {
        enter(ledger, complete(passedAfter("e/suite/x", Duration.ofMinutes(1)), passed(A), passed(B)));
        assertThat(ledger.next()).containsExactly(C);
    }

    @Test
    void resultsTellHowOftenAndOnWhat() {
        enter(ledger, died(B, EXITED, passed(A)));
        enter(ledger, complete(passed(C)));
        assertThat(ledger.results()).extracting(result -> result.planned().id()).containsExactly(A, B, C);
        assertThat(ledger.results()).extracting(CaseResult::runs).containsOnly(1);
    }

    private static void enter(Ledger ledger, AttemptLog log) {
        ledger.enter(ledger.next(), log);
    }

    private static List<Outcome> outcomes(Ledger ledger) {
        assertThat(ledger.isOpen()).isFalse();
        return ledger.results().stream().map(CaseResult::outcome).toList();
    }
}
