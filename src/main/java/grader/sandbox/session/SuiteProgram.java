package grader.sandbox.session;

import grader.protocol.ClassFile;
import grader.protocol.LibraryFile;
import java.util.List;

/**
 * What is run.
 *
 * @param libraries of the problem
 * @param classes of candidate and suite together
 * @param suiteClasses binary names of the top-level classes that hold tests
 */
public record SuiteProgram(List<LibraryFile> libraries, List<ClassFile> classes, List<String> suiteClasses) {
    public SuiteProgram {
        libraries = List.copyOf(libraries);
        classes = List.copyOf(classes);
        suiteClasses = List.copyOf(suiteClasses);
    }
}
