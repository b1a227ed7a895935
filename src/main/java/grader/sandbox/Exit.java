package grader.sandbox;

/**
 * How a process ended, as the system tells it.
 *
 * @param code its exit code; 128 and the signal's number where a signal ended it
 * @param killedForMemory whether the system killed it for using more memory than its limit
 */
public record Exit(int code, boolean killedForMemory) {

    private static final int SIGNALLED = 128;

    /** Whether a signal ended it: a crash, or a kill. */
    public boolean signalled() {
        return code > SIGNALLED;
    }
}
