package grader.sandbox.session;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Objects;

/**
 * What is run.
 *
 * @param submission the candidate's classes, none of which is called as one of the suite
 */
public record SuiteProgram(Suite suite, List<ClassFile> submission) {
    public SuiteProgram {
        Objects.requireNonNull(suite);
        submission = List.copyOf(submission);
    }
}
