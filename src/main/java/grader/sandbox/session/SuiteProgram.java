package grader.sandbox.session;

import grader.protocol.ClassFile;
import java.util.List;

/**
 * What is run.
 *
 * @param classes of candidate and suite together
 * @param suiteClasses binary names of the top-level classes that hold tests
 */
public record SuiteProgram(List<ClassFile> classes, List<String> suiteClasses) {
    public SuiteProgram {
        classes = List.copyOf(classes);
        suiteClasses = List.copyOf(suiteClasses);
    }
}
