package grader.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A problem can't be used as it is. */
public final class BrokenProblemException extends RuntimeException {

    private final transient List<ProblemError> errors;

    /** With at least one error. */
    public BrokenProblemException(List<ProblemError> errors) {
        super(ProblemError.few(errors).stream().map(ProblemError::text).collect(Collectors.joining("\n")));
        this.errors = ProblemError.few(errors);
    }

    /** With one error of a whole file or folder. */
    public static BrokenProblemException of(Path file, String message) {
        return new BrokenProblemException(List.of(new ProblemError(file, 0, message)));
    }

    /** What is wrong, in the order of the files; of very many the first. */
    public List<ProblemError> errors() {
        return errors;
    }
}
