package grader.sandbox.session;

/** What became of a test. Only {@link #PASSED} is worth points. */
public enum Outcome {
    PASSED,
    /** It threw, as a failed assertion does. */
    FAILED,
    /** An assumption did not hold. */
    ABORTED,
    /** It was disabled. */
    SKIPPED,
    /** It took longer than its limit, and did so again when it ran alone. */
    TIMED_OUT,
    /** The time that it takes grows too fast with the size of the input, and did so again when it ran alone. */
    OUTGROWN,
    /** It used more memory than there is. */
    MEMORY_EXCEEDED,
    /** It recursed too deeply. */
    STACK_OVERFLOW,
    /** It printed more than it may. */
    OUTPUT_EXCEEDED,
    /** It ended the JVM, and did so again. */
    EXITED,
    /** The JVM was killed, or broke, under it, and again in a fresh sandbox. */
    CRASHED,
    /** After it, tests that must fail passed. */
    TAMPERED,
    /** The limit of the whole run was used up before its turn came. */
    NOT_RUN,
    /** It was run and never reported, twice. */
    MISSING;

    /** Whether it is about time, so that other work on the machine may have had a part in it. */
    boolean isAboutTime() {
        return this == TIMED_OUT || this == OUTGROWN;
    }

    /** Whether the sandbox was gone in the middle of it. */
    boolean isDeath() {
        return this == EXITED || this == CRASHED;
    }
}
