package grader.pipeline;

import grader.bytecode.MalformedClassException;
import grader.intake.Intake;
import grader.intake.IntakeLimits;
import grader.intake.RejectedSubmissionException;
import grader.intake.ReservedNames;
import grader.intake.Submission;
import grader.intake.SubmissionPart;
import grader.intake.UnusableSourceException;
import grader.library.Libraries;
import grader.library.LibraryStore;
import grader.pipeline.Clock.Stage;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.report.BatchSummary;
import grader.report.Report;
import grader.rules.adversary.Adversary;
import grader.sandbox.DaemonThreads;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Claim;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Compiler;
import grader.sandbox.session.SuiteRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Grades submissions in one kind of sandbox. Reads as the way of the data: intake, compile, rules, bytecode check, run,
 * score, report. Safe with several threads.
 */
public final class Grader implements AutoCloseable {

    /** For what is done on the host while a sandbox works. */
    private static final Executor BESIDE = new DaemonThreads("beside the compiler");

    private final SandboxKind kind;
    private final Policy policy;
    private final Consumer<String> progress;
    private final ProblemLibraries libraries;
    private final SuiteCache cache;
    private final Compiler compiler;
    private final SuiteRunner runner;
    private final Map<String, PreparedSuite> suites = new ConcurrentHashMap<>();

    /** How a submission is read once it is known what its classes may not be called. */
    private interface Reading<E extends Exception> {
        Submission read(ReservedNames reserved) throws E, RejectedSubmissionException;
    }

    /**
     * Nothing is started before the first use.
     *
     * @param cache the cache folder
     * @param progress told of steps that take seconds
     */
    public Grader(SandboxKind kind, Path cache, Consumer<String> progress) {
        this(kind, cache, progress, Policy.ENFORCED, Optional.empty());
    }

    /**
     * For tests.
     *
     * @param policy switched off for tests of the walls behind it
     * @param mavenSettings in place of the user's
     */
    Grader(SandboxKind kind, Path cache, Consumer<String> progress, Policy policy, Optional<Path> mavenSettings) {
        this.progress = progress;
        this.policy = policy;
        this.kind = kind;
        this.libraries = new ProblemLibraries(new LibraryStore(cache, mavenSettings), progress);
        this.cache = new SuiteCache(cache);
        this.compiler = new Compiler(kind);
        this.runner = new SuiteRunner(kind);
    }

    /** The report of a submission that could not be graded since there is no sandbox to do it in. */
    public static Report withoutSandbox(Problem problem, Path source, RuntimeException failure) {
        return ReportBuilder.withoutSandbox(problem).named(source).failed(failure);
    }

    /**
     * Boots sandboxes ahead.
     *
     * @param submissions how many for this problem are still to be graded
     */
    public void expect(Problem problem, int submissions) {
        compiler.warmUp();
        runner.expect(RunSettings.of(problem), submissions);
    }

    /** How many submissions the machine has room for at a time. */
    public int room(Problem problem) {
        return kind.capacity().sandboxes(SandboxLimits.forTests(problem.limits().memoryBytes()));
    }

    /**
     * Compiles and times the hidden suite ahead of its first use.
     *
     * @throws BrokenProblemException if the problem's own solutions do not pass
     */
    public void prepare(Problem problem) {
        prepared(problem);
    }

    /**
     * Grades one submission. Whatever it does, there is a report; a failure of the grader's own is one as well.
     *
     * @throws UnusableSourceException if there is nothing at that path
     * @throws BrokenProblemException if the problem's own solutions do not pass
     */
    public Report grade(Problem problem, Path source) throws UnusableSourceException {
        Reading<UnusableSourceException> reading = reserved -> Intake.read(source, IntakeLimits.DEFAULT, reserved);
        return grade(problem, reading, new ReportBuilder(problem, kind).named(source));
    }

    /**
     * Grades what a submission holds for one of several problems, in the same way.
     *
     * @throws BrokenProblemException if the problem's own solutions do not pass
     */
    public Report grade(Problem problem, SubmissionPart part) {
        ReportBuilder report = reporting(problem, part.name());
        Optional<RejectedSubmissionException> absence = part.absence();
        // Without a suite, that nobody needs yet.
        return absence.isPresent()
                ? report.rejectedAtIntake(absence.orElseThrow())
                : this.<RuntimeException>grade(problem, part::read, report);
    }

    /** For a report on a submission that was read elsewhere. */
    ReportBuilder reporting(Problem problem, String submission) {
        return new ReportBuilder(problem, kind).named(submission);
    }

    private <E extends Exception> Report grade(Problem problem, Reading<E> reading, ReportBuilder report) throws E {
        try {
            return graded(problem, reading, report);
        } catch (RejectedSubmissionException e) {
            return report.rejectedAtIntake(e);
        } catch (BrokenProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return report.failed(e);
        }
    }

    /** The report of a submission that may not even be read. */
    public Report rejected(Problem problem, Path source, Report.Reason reason) {
        return new ReportBuilder(resolved(problem), kind).named(source).rejected(List.of(reason));
    }

    /** The report of a submission on which the grader itself broke. */
    public Report failed(Problem problem, Path source, Throwable failure) {
        return new ReportBuilder(problem, kind).named(source).failed(failure);
    }

    /** Whether an earlier report is what {@link #grade} would come to now; if not, what it depends on has changed. */
    public Standing standing(Report report, Problem problem, Path source) {
        return StandingCheck.of(
                report, resolved(problem), kind, source, () -> prepared(problem).reservedNames());
    }

    /** The summary of submissions that were graded here, or whose reports still hold. */
    public BatchSummary summary(Problem problem, List<BatchSummary.Line> lines, List<BatchSummary.Ignored> ignored) {
        return new ReportBuilder(resolved(problem), kind).summary(lines, ignored);
    }

    /** Runs the hidden suite on submissions that the grader made itself. */
    List<AdversaryRun.Attempt> attempts(Problem problem, List<Adversary> adversaries) {
        PreparedSuite suite = prepared(problem);
        return new AdversaryRun(problem, suite, compiler)
                .run(
                        adversaries,
                        (sources, classes) -> refused(problem, RuleCheck.findings(problem, sources), classes, suite),
                        runner);
    }

    private <E extends Exception> Report graded(Problem problem, Reading<E> reading, ReportBuilder report)
            throws E, RejectedSubmissionException {
        PreparedSuite suite = prepared(problem);
        report.problem(problem.with(suite.libraries().digests()));
        report.ends(Stage.PREPARE);
        Submission submission = reading.read(suite.reservedNames());
        List<SourceFile> sources = OwnTests.leftOut(submission.sources(), problem.publicSuite());
        report.submission(submission, sources);
        report.ends(Stage.INTAKE);

        try (Claim claim = runner.load(suite.toRun(), RunSettings.of(problem))) {
            return graded(problem, suite, sources, report, claim);
        }
    }

    /**
     * From the compiler on.
     *
     * @param claim on a sandbox that reads the suite meanwhile
     */
    private Report graded(
            Problem problem, PreparedSuite suite, List<SourceFile> sources, ReportBuilder report, Claim claim) {
        CompletableFuture<List<Report.Reason>> broken =
                CompletableFuture.supplyAsync(() -> RuleCheck.findings(problem, sources), BESIDE);
        Compilation compilation = compiler.compile(problem.release(), false, sources, suite.classPath(List.of()));
        report.compilation(compilation);
        report.ends(Stage.COMPILE);
        // Waited for in any case: a batch of sources that do not compile would pile analyses up.
        List<Report.Reason> found = broken.join();
        report.ends(Stage.RULES);
        if (!compilation.success()) {
            return report.compileError();
        }
        List<Report.Reason> refused = refused(problem, found, compilation.classes(), suite);
        report.ends(Stage.VERIFY);
        if (!refused.isEmpty()) {
            return report.rejected(refused);
        }
        Linking.Linked linked;
        try {
            linked = new Linking(problem, suite, compiler).link(compilation.classes());
        } catch (MalformedClassException e) {
            return report.rejected(List.of(Checks.MALFORMED));
        }
        if (linked.differs()) {
            report.differences(RuleCheck.differences(problem, sources), linked.missing());
        }

        report.ends(Stage.LINK);
        claim.close();
        List<CaseResult> results =
                runner.run(linked.program(), RunSettings.cases(problem, suite.tests()), RunSettings.of(problem));
        report.ends(Stage.RUN);
        return report.graded(suite.tests(), results);
    }

    /** What rules have found, together with what names and the policy have against the submission. */
    private List<Report.Reason> refused(
            Problem problem, List<Report.Reason> found, List<ClassFile> classes, PreparedSuite suite) {
        List<Report.Reason> reasons = new ArrayList<>(Checks.classNames(classes, suite.reservedNames()));
        reasons.addAll(found);
        reasons.addAll(byBytecode(problem, classes, suite));
        return reasons;
    }

    private List<Report.Reason> byBytecode(Problem problem, List<ClassFile> classes, PreparedSuite suite) {
        return policy == Policy.ENFORCED ? Checks.policy(problem, classes, suite.libraryClasses()) : List.of();
    }

    private Problem resolved(Problem problem) {
        return problem.with(libraries.of(problem).digests());
    }

    /** The hidden suite, compiled and timed: from memory, from the cache, or made now. */
    PreparedSuite prepared(Problem problem) {
        Libraries resolved = libraries.of(problem);
        return suites.computeIfAbsent(
                Keys.of(problem.with(resolved.digests()), kind), key -> cached(problem, resolved, key));
    }

    private PreparedSuite cached(Problem problem, Libraries resolved, String key) {
        return cache.get(key, problem.score().keySet(), resolved, () -> {
            progress.accept("Compiling and timing the suite of " + problem.id()
                    + " (once for each version of it, kind of sandbox and machine) …");
            return new SuitePreparation(problem, resolved, compiler, runner).prepare();
        });
    }

    /** What fails when the public suite is run on the accepted solutions; empty where nothing does. */
    List<String> failuresOfPublicSuite(Problem problem) {
        return new PublicSuite(problem, prepared(problem), compiler, runner).failures();
    }

    @Override
    public void close() {
        compiler.close();
        runner.close();
    }
}
