package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A mistake in a problem.
 *
 * @param file where it is
 * @param line counted from 1, 0 where it is the whole file's
 * @param message what is wrong and what to do, on one line
 */
public record ProblemError(Path file, int line, String message) {

    private static final int LONGEST = 400;
    private static final int MOST = 100;

    public ProblemError {
        Objects.requireNonNull(file);
        if (line < 0) {
            throw new IllegalArgumentException("a line is not negative");
        }
        // It may quote what the author wrote, and YAML can write anything.
        message = message.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
    }

    /** All of them, or as many as anybody reads and how many there are besides. */
    static List<ProblemError> few(List<ProblemError> errors) {
        if (errors.size() <= MOST) {
            return List.copyOf(errors);
        }
        List<ProblemError> few = new ArrayList<>(errors.subList(0, MOST));
        few.add(new ProblemError(few.get(MOST - 1).file(), 0, "… and " + (errors.size() - MOST) + " more"));
        return List.copyOf(few);
    }

    /** On one line: {@code problems/x/problem.yaml:7: unknown key 'limit'; did you mean 'limits'?}. */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
