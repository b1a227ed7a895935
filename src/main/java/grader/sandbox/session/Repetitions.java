package grader.sandbox.session;

import java.time.Duration;

/**
 * How far repetitions have confirmed what they repeat. Where they did so for long, what is left of the same kind is no
 * victim of the machine either; else a submission could keep that for itself for as long as it has tests.
 */
final class Repetitions {

    private static final int MOST_DEATHS = 3;

    private final Duration total;
    private long usedNanos;
    private int deaths;

    /**
     * None yet.
     *
     * @param total how much time may count in all of them before they settle the rest
     */
    Repetitions(Duration total) {
        this.total = total;
    }

    void add(CaseResult again, long nanos) {
        usedNanos += nanos;
        if (again.outcome().isDeath()) {
            deaths++;
        }
    }

    /** Whether a result that is in doubt needs no repetition of its own. */
    boolean settled(CaseResult result) {
        return result.outcome().isDeath() ? deaths >= MOST_DEATHS : usedNanos > total.toNanos() && result.isFarOver();
    }
}
