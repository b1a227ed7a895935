package grader.runner.run;

import grader.protocol.Aftermath;
import java.util.SplittableRandom;

/**
 * Has the sentinels prove that what passed did pass. That costs more than most tests do, so unless each is to be proven
 * it is done for several at once: at times that a submission can't foresee, before the JVM is given up, and at the end.
 */
final class Proofs {

    private static final long MOST_APART_NANOS = 100_000_000;

    private final Sentinels sentinels;
    private final boolean each;
    private final SplittableRandom times;
    private boolean owed;
    private long due;

    /**
     * None is owed yet.
     *
     * @param secret makes the times
     */
    Proofs(Sentinels sentinels, boolean each, long secret) {
        this.sentinels = sentinels;
        this.each = each;
        this.times = new SplittableRandom(secret);
        proven();
    }

    /** After a test. */
    Aftermath afterTest(boolean passed, boolean threadsLeft) {
        owed |= passed;
        if (owed && (each || !passed || threadsLeft || System.nanoTime() - due >= 0)) {
            if (!sentinels.fail()) {
                return Aftermath.TAMPERED;
            }
            proven();
        }
        return threadsLeft ? Aftermath.THREADS_LEFT : now();
    }

    /** After the last of all. */
    Aftermath atEnd() {
        if (owed && !sentinels.fail()) {
            return Aftermath.TAMPERED;
        }
        proven();
        return now();
    }

    /** Where nobody looks. */
    Aftermath now() {
        return owed ? Aftermath.UNPROVEN : Aftermath.SOUND;
    }

    private void proven() {
        owed = false;
        due = System.nanoTime() + times.nextLong(MOST_APART_NANOS);
    }
}
