package grader.problem;

import java.util.Objects;

/**
 * What the candidate and the suites may use beside the JDK, with all that it needs itself.
 *
 * @param coordinate of Maven's, {@code group:artifact:version}
 * @param line where it stands in {@code problem.yaml}, counted from 1
 */
public record Library(String coordinate, int line) {
    public Library {
        Objects.requireNonNull(coordinate);
        if (line < 1) {
            throw new IllegalArgumentException("a line is counted from 1");
        }
    }
}
