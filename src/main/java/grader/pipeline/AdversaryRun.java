package grader.pipeline;

import grader.bytecode.Renaming;
import grader.problem.Problem;
import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.report.Report;
import grader.rules.adversary.Adversary;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Compiler;
import grader.sandbox.session.PlannedCase;
import grader.sandbox.session.Suite;
import grader.sandbox.session.SuiteProgram;
import grader.sandbox.session.SuiteRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Runs the hidden suite on many submissions that the grader made itself, one after the other in one sandbox: each has a
 * package of its own, with a suite of its own. They are no strangers, and a sandbox for each would take a minute.
 */
final class AdversaryRun {

    private final Problem problem;
    private final PreparedSuite suite;
    private final Compiler compiler;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<ClassFile> submissions = new ArrayList<>();
    private final List<ClassFile> suiteClasses = new ArrayList<>();
    private final List<String> testClasses = new ArrayList<>();
    private final List<PlannedCase> cases = new ArrayList<>();

    /**
     * What came of one.
     *
     * @param end {@code graded}, {@code rejected} or {@code compile_error}
     * @param tests of the hidden suite; none where it did not run
     */
    record Attempt(Adversary adversary, String end, List<Report.TestLine> tests) {
        Attempt {
            tests = List.copyOf(tests);
        }
    }

    AdversaryRun(Problem problem, PreparedSuite suite, Compiler compiler) {
        this.problem = problem;
        this.suite = suite;
        this.compiler = compiler;
    }

    /**
     * Runs them.
     *
     * @param refused what a rule or the policy has against a submission
     */
    List<Attempt> run(
            List<Adversary> adversaries,
            BiFunction<List<SourceFile>, List<ClassFile>, List<Report.Reason>> refused,
            SuiteRunner runner) {
        List<Adversary> running = new ArrayList<>();
        for (Adversary adversary : adversaries) {
            Compilation compiled =
                    compiler.compile(problem.release(), false, adversary.sources(), suite.classPath(List.of()));
            if (!compiled.success()) {
                attempts.add(new Attempt(adversary, "compile_error", List.of()));
            } else if (!refused.apply(adversary.sources(), compiled.classes()).isEmpty()) {
                attempts.add(new Attempt(adversary, "rejected", List.of()));
            } else {
                add("adversary" + running.size(), compiled.classes());
                running.add(adversary);
            }
        }
        if (!running.isEmpty()) {
            enter(running, runner);
        }
        return List.copyOf(attempts);
    }

    private void add(String folder, List<ClassFile> compiled) {
        SuiteProgram program =
                new Linking(problem, suite, compiler).link(compiled).program();
        Renaming renaming = new Renaming(
                Stream.concat(program.submission().stream(), program.suite().classes().stream())
                        .map(ClassFile::name)
                        .toList(),
                folder);
        program.submission().forEach(file -> submissions.add(renaming.of(file)));
        program.suite().classes().forEach(file -> suiteClasses.add(renaming.of(file)));
        program.suite().testClasses().forEach(name -> testClasses.add(renaming.of(name)));
        for (PlannedCase planned : RunSettings.cases(problem, suite.tests())) {
            cases.add(new PlannedCase(renaming.of(planned.id()), renaming.of(planned.group()), planned.limit()));
        }
    }

    private void enter(List<Adversary> running, SuiteRunner runner) {
        Suite all = new Suite(suite.libraries().files(), suiteClasses, testClasses);
        List<CaseResult> results = runner.run(
                new SuiteProgram(all, submissions),
                cases,
                RunSettings.of(problem).withTotal(problem.limits().run().multipliedBy(running.size())));
        int tests = suite.tests().size();
        for (int i = 0; i < running.size(); i++) {
            List<CaseResult> own = results.subList(i * tests, (i + 1) * tests);
            attempts.add(new Attempt(running.get(i), "graded", new TestTable(suite.tests(), own).lines()));
        }
    }
}
