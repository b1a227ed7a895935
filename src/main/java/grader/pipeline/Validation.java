package grader.pipeline;

import java.util.List;
import java.util.Objects;

/**
 * What came of validating a problem.
 *
 * @param problem its id, or its folder where it could not be read
 * @param rows one for the starter, the public suite and each solution
 * @param errors what else is wrong, a line each
 */
public record Validation(String problem, List<Row> rows, List<String> errors) {
    public Validation {
        Objects.requireNonNull(problem);
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return errors.isEmpty() && rows.stream().allMatch(row -> row.objection().isEmpty());
    }

    /**
     * One thing that was tried.
     *
     * @param subject {@code wrong/off-by-one}
     * @param expected what it should get
     * @param got what it got
     * @param objection what is wrong with that, empty where nothing is
     */
    public record Row(String subject, String expected, String got, String objection) {}
}
