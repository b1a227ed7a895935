package grader.protocol;

import java.util.Objects;

/**
 * One thing that the compiler says.
 *
 * @param severity how bad it is
 * @param file the source's path, empty where it belongs to none
 * @param line counted from 1, 0 where there is none
 * @param column counted from 1, 0 where there is none
 * @param code the compiler's key, {@code compiler.err.cant.resolve.location}
 * @param message for people, in English
 */
public record Diagnostic(Severity severity, String file, int line, int column, String code, String message) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(file);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are not negative");
        }
    }
}
