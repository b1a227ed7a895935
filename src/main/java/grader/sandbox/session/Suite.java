package grader.sandbox.session;

import grader.protocol.ClassFile;
import grader.protocol.HostFrame;
import grader.protocol.LibraryFile;
import java.util.List;

/**
 * What a sandbox can read before there is a submission.
 *
 * @param libraries of the problem
 * @param classes of the suite
 * @param testClasses binary names of the classes that hold tests
 */
public record Suite(List<LibraryFile> libraries, List<ClassFile> classes, List<String> testClasses) {
    public Suite {
        libraries = List.copyOf(libraries);
        classes = List.copyOf(classes);
        testClasses = List.copyOf(testClasses);
    }

    /** One whose top-level classes hold its tests. */
    public static Suite of(List<LibraryFile> libraries, List<ClassFile> classes) {
        List<String> topLevel = classes.stream()
                .map(ClassFile::name)
                .filter(name -> name.indexOf('$') < 0)
                .sorted()
                .toList();
        return new Suite(libraries, classes, topLevel);
    }

    /**
     * The same for a sandbox.
     *
     * @param selected ids of the tests; all where empty
     * @param proveEach whether no pass is to be lost where the sandbox dies later on
     */
    HostFrame.Load load(List<String> selected, RunLimits limits, boolean proveEach) {
        return new HostFrame.Load(
                libraries, classes, testClasses, selected, limits.outputBytes(), limits.processCpu(), proveEach);
    }
}
