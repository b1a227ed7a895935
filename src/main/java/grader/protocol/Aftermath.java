package grader.protocol;

/** The state of the JVM that a test left behind. */
public enum Aftermath {
    /** As good as before; so it was after all tests before this one. */
    SOUND,
    /** Nobody looked. What passed counts only if the JVM is found sound later on. */
    UNPROVEN,
    /** Threads that the test started still run, and would disturb the tests that follow. */
    THREADS_LEFT,
    /** A test that must fail passes: nothing that this JVM says of tests can be believed. */
    TAMPERED
}
