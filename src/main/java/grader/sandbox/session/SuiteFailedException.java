package grader.sandbox.session;

/** A suite does not pass on code that it must pass on: the problem's fault, never a candidate's. */
public final class SuiteFailedException extends RuntimeException {
    public SuiteFailedException(String message) {
        super(message);
    }
}
