package grader.intake;

import java.util.Objects;

/**
 * Something in the submission that is not graded.
 *
 * @param path where it lies, escaped and cut; a folder ends with {@code /}
 * @param reason why, for people
 */
public record IgnoredFile(String path, String reason) {
    public IgnoredFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(reason);
    }
}
