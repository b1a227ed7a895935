package grader.sandbox;

/** A sandbox can't be had or does not answer: the grader's own failure, never the candidate's. */
public final class SandboxException extends RuntimeException {

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
