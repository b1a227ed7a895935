package grader.pipeline;

import grader.bytecode.Linker;
import grader.bytecode.MissingMember;
import grader.bytecode.StubMode;
import grader.problem.Problem;
import grader.protocol.ClassFile;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Compiler;
import grader.sandbox.session.SuiteProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings suite and submission together, so that a difference that javac would not mind costs nothing, and a member that
 * is missing costs the tests that need it.
 */
final class Linking {

    private final Problem problem;
    private final PreparedSuite prepared;
    private final Compiler compiler;

    Linking(Problem problem, PreparedSuite prepared, Compiler compiler) {
        this.problem = problem;
        this.prepared = prepared;
        this.compiler = compiler;
    }

    /**
     * What came of it.
     *
     * @param program ready to run
     * @param differs whether the submission's signatures are not the reference's
     * @param missing what the submission lacks
     */
    record Linked(SuiteProgram program, boolean differs, List<MissingMember> missing) {
        Linked {
            missing = List.copyOf(missing);
        }
    }

    Linked link(List<ClassFile> submission) {
        List<MissingMember> missing = unresolved(prepared.suite(), submission);
        if (missing.isEmpty()) {
            return linked(submission, prepared.suite(), false, missing);
        }
        List<ClassFile> suite = recompiled(submission, missing);
        List<MissingMember> remaining = unresolved(suite, submission);
        List<ClassFile> stubbed = Linker.withStubs(
                submission, remaining, prepared.reference(), prepared.libraryClasses(), StubMode.TO_RUN);
        return linked(stubbed, suite, true, remaining);
    }

    /** The suite compiled against the submission where that changes nothing of what it does, else as it was. */
    private List<ClassFile> recompiled(List<ClassFile> submission, List<MissingMember> missing) {
        List<ClassFile> stubbed = Linker.withStubs(
                submission, missing, prepared.reference(), prepared.libraryClasses(), StubMode.TO_COMPILE);
        Compilation again =
                compiler.compile(problem.release(), true, problem.hiddenSuite(), prepared.classPath(stubbed));
        Set<String> candidateNames = new HashSet<>();
        submission.forEach(file -> candidateNames.add(file.name()));
        prepared.reference().forEach(file -> candidateNames.add(file.name()));
        return again.success() && Linker.sameShape(prepared.suite(), again.classes(), candidateNames)
                ? again.classes()
                : prepared.suite();
    }

    private List<MissingMember> unresolved(List<ClassFile> suite, List<ClassFile> submission) {
        return Linker.unresolved(suite, prepared.reference(), submission, prepared.libraryClasses());
    }

    private Linked linked(
            List<ClassFile> submission, List<ClassFile> suite, boolean differs, List<MissingMember> missing) {
        return new Linked(new SuiteProgram(prepared.toRun(suite), submission), differs, missing);
    }
}
