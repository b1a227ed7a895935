package grader.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A take-home of several problems, read from its file.
 *
 * @param file where it stands
 * @param id for programs
 * @param title for people
 * @param statement what the candidate reads about the whole; empty where there is nothing to say
 * @param parts at least one, in the order of the file, each of another problem
 * @param digest {@code sha256:} over all that matters for grading
 */
public record Assessment(Path file, String id, String title, String statement, List<Part> parts, String digest) {

    public Assessment {
        Objects.requireNonNull(file);
        Objects.requireNonNull(digest);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an assessment has problems");
        }
    }

    /**
     * One of its problems.
     *
     * @param weight what its score counts, beside those of the others; at least 1
     * @param in where in the submission it lies: a relative path with {@code /} between folders, {@code .} for all of it
     */
    public record Part(Problem problem, int weight, String in) {
        public Part {
            Objects.requireNonNull(problem);
            if (weight < 1 || in.isEmpty()) {
                throw new IllegalArgumentException("a part has a weight and a place");
            }
        }
    }
}
