package grader.pipeline;

import grader.bytecode.LibraryClasses;
import grader.intake.ReservedNames;
import grader.library.Libraries;
import grader.protocol.ClassFile;
import grader.sandbox.session.Suite;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem's hidden suite, ready to run: made once for each problem version, sandbox and machine.
 *
 * @param libraries of the problem
 * @param suite its compiled classes
 * @param reference the reference solution's compiled classes, which it was compiled against
 * @param tests in the order in which they run
 */
record PreparedSuite(Libraries libraries, List<ClassFile> suite, List<ClassFile> reference, List<PlannedTest> tests) {
    PreparedSuite {
        suite = List.copyOf(suite);
        reference = List.copyOf(reference);
        tests = List.copyOf(tests);
    }

    /** What no class of a submission may be called. */
    ReservedNames reservedNames() {
        return new ReservedNames(
                suite.stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet()), libraries.packages());
    }

    /** The libraries' classes, for what reads class files. */
    LibraryClasses libraryClasses() {
        return new LibraryClasses(libraries.classes());
    }

    /** The classes together with the libraries', to compile against. */
    List<ClassFile> classPath(List<ClassFile> classes) {
        return Stream.concat(classes.stream(), libraries.classes().stream()).toList();
    }

    /** As a sandbox reads it. */
    Suite toRun() {
        return toRun(suite);
    }

    /** Another suite in its place. */
    Suite toRun(List<ClassFile> classes) {
        return Suite.of(libraries.files(), classes);
    }
}
