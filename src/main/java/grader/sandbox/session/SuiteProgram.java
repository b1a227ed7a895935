package grader.sandbox.session;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is run.
 *
 * @param suite whose classes would be taken in the place of others of their names
 * @param submission the candidate's classes, none of which is called as one of the suite
 */
public record SuiteProgram(Suite suite, List<ClassFile> submission) {
    public SuiteProgram {
        Objects.requireNonNull(suite);
        submission = List.copyOf(submission);
        Set<String> names = suite.classes().stream().map(ClassFile::name).collect(Collectors.toSet());
        for (ClassFile file : submission) {
            if (names.contains(file.name())) {
                throw new IllegalArgumentException("class " + file.name() + " is in the suite too");
            }
        }
    }
}
