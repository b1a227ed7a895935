package grader.sandbox.session;

import grader.protocol.Measurement;
import java.util.Objects;

/**
 * What became of one planned case.
 *
 * @param planned which
 * @param outcome what
 * @param message why, for people; may hold a candidate's text
 * @param trace the stack trace of what was thrown, empty where nothing was
 * @param measurement what it took, the last time it ran
 * @param runs how many times it was run
 */
public record CaseResult(
        PlannedCase planned, Outcome outcome, String message, String trace, Measurement measurement, int runs) {
    public CaseResult {
        Objects.requireNonNull(planned);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(message);
        Objects.requireNonNull(trace);
        Objects.requireNonNull(measurement);
    }

    /** Whether other work on the machine, or whoever kills processes there, may be to blame as long as it happened once. */
    boolean isInDoubt() {
        return outcome.isAboutTime() || (outcome.isDeath() && runs == 1);
    }

    /** Whether it was stopped long after its limit, as what just misses it is not. */
    boolean isFarOver() {
        return measurement.countedNanos() > planned.limit().toNanos() * Attempt.KILL_FACTOR;
    }

    /** Whether it was in doubt, and rightly so. */
    boolean isCleared() {
        return outcome == Outcome.PASSED && runs > 1;
    }

    CaseResult afterRuns(int count) {
        return new CaseResult(planned, outcome, message, trace, measurement, count);
    }
}
