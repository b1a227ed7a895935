package grader.bytecode;

/** What stubs are for. */
public enum StubMode {
    /**
     * To compile the suite against: only what has no counterpart in the submission, so that javac sorts out source
     * compatible differences by itself; fields too, since javac wants to see them.
     */
    TO_COMPILE,
    /**
     * To run: everything that is missing, except fields. A field can't throw, and with a default value a test could
     * pass that must not; left out, the JVM throws {@link NoSuchFieldError} at the very access.
     */
    TO_RUN
}
