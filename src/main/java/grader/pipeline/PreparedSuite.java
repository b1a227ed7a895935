package grader.pipeline;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A problem's hidden suite, ready to run: made once for each problem version, sandbox and machine.
 *
 * @param suite its compiled classes
 * @param reference the reference solution's compiled classes, which it was compiled against
 * @param tests in the order in which they run
 */
record PreparedSuite(List<ClassFile> suite, List<ClassFile> reference, List<PlannedTest> tests) {
    PreparedSuite {
        suite = List.copyOf(suite);
        reference = List.copyOf(reference);
        tests = List.copyOf(tests);
    }

    /** Binary names of the suite's classes, nested ones too. */
    Set<String> typeNames() {
        return suite.stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes to look for tests in. */
    static List<String> topLevel(List<ClassFile> suite) {
        return suite.stream()
                .map(ClassFile::name)
                .filter(name -> name.indexOf('$') < 0)
                .sorted()
                .toList();
    }
}
