package grader.sandbox.session;

import grader.sandbox.Exit;
import java.util.Objects;

/**
 * Why a sandbox did not get to the end of its tests.
 *
 * @param outcome for the test that was running
 * @param message why, for people
 * @param blames whether what was running is to blame; not so where the host stopped in good time
 */
record Death(Outcome outcome, String message, boolean blames) {
    Death {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(message);
    }

    static Death during(Outcome outcome, String message) {
        return new Death(outcome, message, true);
    }

    /** A stack overflow inside a JDK class's initializer leaves that class broken, so the rest runs elsewhere. */
    static Death afterStackOverflow() {
        return new Death(Outcome.STACK_OVERFLOW, "classes may be left half initialized", false);
    }

    /** What a test leaves running would disturb those that follow, so they run elsewhere. */
    static Death afterThreadsLeft() {
        return new Death(Outcome.CRASHED, "threads of an earlier test still run", false);
    }

    static Death of(Exit exit, String diagnosis) {
        if (OutOfMemory.isExit(exit, diagnosis)) {
            return during(Outcome.MEMORY_EXCEEDED, "out of memory");
        }
        if (exit.signalled()) {
            return during(Outcome.CRASHED, "the JVM was ended by signal " + (exit.code() - 128));
        }
        return during(Outcome.EXITED, "the code ended the JVM with exit code " + exit.code());
    }
}
