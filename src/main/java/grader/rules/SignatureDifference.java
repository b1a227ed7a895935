package grader.rules;

import java.util.Objects;

/**
 * How a submission's declarations differ from the starter's.
 *
 * @param kind how much it matters
 * @param file the submission's file; empty when what is missing has none
 * @param line 0 where there is none
 * @param message {@code LruCache.get(int) must return int; yours returns void}
 */
public record SignatureDifference(Kind kind, String file, int line, String message) {

    /** How much a difference matters. */
    public enum Kind {
        /** Tests that need it cannot run. */
        ERROR,
        /** Tests can be compiled against it all the same. */
        NOTE
    }

    public SignatureDifference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(file);
        if (line < 0 || message.isEmpty()) {
            throw new IllegalArgumentException("a difference needs a message");
        }
    }
}
