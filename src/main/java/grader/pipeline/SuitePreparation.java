package grader.pipeline;

import grader.library.Libraries;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.problem.Solution;
import grader.protocol.ClassFile;
import grader.protocol.Diagnostic;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Compiler;
import grader.sandbox.session.Outcome;
import grader.sandbox.session.PlannedCase;
import grader.sandbox.session.RunLimits;
import grader.sandbox.session.Suite;
import grader.sandbox.session.SuiteFailedException;
import grader.sandbox.session.SuiteProgram;
import grader.sandbox.session.SuiteRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles a hidden suite, learns its tests from the reference, and times them on every accepted solution. */
final class SuitePreparation {

    private static final Duration GENEROUS = Duration.ofMinutes(1);

    private final Problem problem;
    private final Libraries libraries;
    private final Compiler compiler;
    private final SuiteRunner runner;

    SuitePreparation(Problem problem, Libraries libraries, Compiler compiler, SuiteRunner runner) {
        this.problem = problem;
        this.libraries = libraries;
        this.compiler = compiler;
        this.runner = runner;
    }

    /**
     * Prepares.
     *
     * @throws BrokenProblemException if the suite or an accepted solution does not compile, or a test does not pass
     */
    PreparedSuite prepare() {
        List<ClassFile> reference = compiled(problem.reference(), List.of(), false);
        List<ClassFile> suite = compiled("hidden", problem.hiddenSuite(), reference, true);
        refuseInLibraries(suite);
        List<PlannedTest> tests = plan(reference, suite);
        PreparedSuite prepared = new PreparedSuite(libraries, suite, reference, tests);
        for (Solution solution : problem.accepted()) {
            prepared = calibrated(prepared, solution);
        }
        return prepared;
    }

    /** The library's class of that name would be taken, or its package's members could not be reached. */
    private void refuseInLibraries(List<ClassFile> suite) {
        Set<String> taken = libraries.packages();
        for (ClassFile file : suite) {
            String packageName =
                    file.name().substring(0, Math.max(0, file.name().lastIndexOf('.')));
            if (taken.contains(packageName)) {
                throw broken(
                        "hidden", "class " + file.name() + " lies in a package that a library has; move it to another");
            }
        }
    }

    private List<PlannedTest> plan(List<ClassFile> reference, List<ClassFile> suite) {
        try {
            SuiteProgram program = new SuiteProgram(Suite.of(libraries.files(), suite), reference);
            List<TestNode> nodes = runner.explore(program, generous());
            OldTests.checkAnnotations(nodes, suite);
            return SuitePlan.of(nodes, problem.score().keySet());
        } catch (SuiteFailedException e) {
            throw broken("hidden", "on the reference solution: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw broken("hidden", String.valueOf(e.getMessage()));
        }
    }

    private PreparedSuite calibrated(PreparedSuite prepared, Solution solution) {
        List<ClassFile> classes = compiled(solution, List.of(), false);
        Linking.Linked linked = new Linking(problem, prepared, compiler).link(classes);
        List<PlannedCase> cases = prepared.tests().stream()
                .map(test -> new PlannedCase(test.node().id(), test.group(), GENEROUS))
                .toList();
        List<CaseResult> results = runner.run(linked.program(), cases, generous());
        List<PlannedTest> tests = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            CaseResult result = results.get(i);
            PlannedTest test = prepared.tests().get(i);
            if (result.outcome() != Outcome.PASSED) {
                throw broken(
                        "solutions/accepted/" + solution.name(),
                        test.groupName() + " " + test.node().name() + ": " + result.outcome() + ": "
                                + result.message());
            }
            tests.add(test.calibrated(
                    Math.max(test.calibratedNanos(), result.measurement().countedNanos())));
        }
        return new PreparedSuite(libraries, prepared.suite(), prepared.reference(), tests);
    }

    private RunLimits generous() {
        return RunSettings.of(problem).withTotal(Duration.ofMinutes(10));
    }

    private List<ClassFile> compiled(Solution solution, List<ClassFile> classPath, boolean suite) {
        return compiled("solutions/accepted/" + solution.name(), solution.sources(), classPath, suite);
    }

    private List<ClassFile> compiled(String what, List<SourceFile> sources, List<ClassFile> classPath, boolean suite) {
        List<ClassFile> all = new ArrayList<>(classPath);
        all.addAll(libraries.classes());
        Compilation compilation = compiler.compile(problem.release(), suite, sources, all);
        if (!compilation.success()) {
            Diagnostic first = compilation.diagnostics().get(0);
            throw broken(what, "does not compile: " + first.file() + ":" + first.line() + ": " + first.message());
        }
        return compilation.classes();
    }

    private BrokenProblemException broken(String where, String what) {
        return BrokenProblemException.of(problem.folder().resolve(where), what);
    }
}
