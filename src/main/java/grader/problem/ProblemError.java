package grader.problem;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A mistake in a problem.
 *
 * @param file where it is
 * @param line counted from 1, 0 where it is the whole file's
 * @param message what is wrong and what to do
 */
public record ProblemError(Path file, int line, String message) {
    public ProblemError {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** On one line: {@code problems/x/problem.yaml:7: unknown key 'limit'; did you mean 'limits'?}. */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
