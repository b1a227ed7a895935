package grader.pipeline;

import grader.problem.Problem;
import grader.problem.Solution;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Compiler;
import grader.sandbox.session.SuiteFailedException;
import grader.sandbox.session.SuiteProgram;
import grader.sandbox.session.SuiteRunner;
import java.util.ArrayList;
import java.util.List;

/** Runs the suite that candidates are given on the solutions that must pass it. */
final class PublicSuite {

    private final Problem problem;
    private final PreparedSuite hidden;
    private final Compiler compiler;
    private final SuiteRunner runner;

    PublicSuite(Problem problem, PreparedSuite hidden, Compiler compiler, SuiteRunner runner) {
        this.problem = problem;
        this.hidden = hidden;
        this.compiler = compiler;
        this.runner = runner;
    }

    /** A line for each accepted solution that it fails on. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (Solution solution : problem.accepted()) {
            Compilation code =
                    compiler.compile(problem.release(), false, solution.sources(), hidden.classPath(List.of()));
            Compilation suite =
                    compiler.compile(problem.release(), true, problem.publicSuite(), hidden.classPath(code.classes()));
            if (!suite.success()) {
                failures.add("does not compile against " + solution.name() + ": "
                        + suite.diagnostics().get(0).message());
                continue;
            }
            try {
                runner.explore(
                        new SuiteProgram(hidden.toRun(suite.classes()), code.classes()), RunSettings.of(problem));
            } catch (SuiteFailedException e) {
                failures.add("on " + solution.name() + ": " + e.getMessage());
            }
        }
        return failures;
    }
}
