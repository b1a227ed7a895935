package grader.protocol;

/** The state of the JVM that a test left behind. */
public enum Aftermath {
    /** As good as before. */
    SOUND,
    /** Threads that the test started still run, and would disturb the tests that follow. */
    THREADS_LEFT,
    /** A test that must fail passes: nothing that this JVM says of tests can be believed. */
    TAMPERED
}
