package grader.protocol;

import java.util.Objects;

/**
 * How a test or container ended, as the runner saw it.
 *
 * @param result JUnit's word for it
 * @param thrown the class name of what was thrown, empty where nothing was
 * @param message its message, or the reason for a skip
 * @param trace its stack trace
 */
public record Ending(Result result, String thrown, String message, String trace) {

    /** JUnit's word for how it ended. */
    public enum Result {
        SUCCESSFUL,
        ABORTED,
        FAILED,
        SKIPPED
    }

    public Ending {
        Objects.requireNonNull(result);
        Objects.requireNonNull(thrown);
        Objects.requireNonNull(message);
        Objects.requireNonNull(trace);
    }
}
