package grader.pipeline;

import grader.bytecode.MissingMember;
import grader.intake.IgnoredFile;
import grader.intake.RejectedSubmissionException;
import grader.intake.Submission;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.protocol.SourceFile;
import grader.report.BatchSummary;
import grader.report.Report;
import grader.report.Report.CompilationLine;
import grader.report.Report.DiagnosticLine;
import grader.report.Report.Reason;
import grader.report.Report.SandboxRef;
import grader.report.Report.SubmissionRef;
import grader.report.Status;
import grader.report.View;
import grader.sandbox.SandboxKind;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Outcome;
import grader.scoring.Score;
import grader.scoring.Scoring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what the stages found, and makes the report of it at whichever stage the grading ends. */
final class ReportBuilder {

    private final SandboxRef sandbox;
    private final Clock clock = new Clock();
    private final List<Reason> notes = new ArrayList<>();
    private Problem problem;
    private SubmissionRef submission = new SubmissionRef("", "", List.of(), List.of());
    private CompilationLine compilation = new CompilationLine(false, List.of());

    ReportBuilder(Problem problem, SandboxKind kind) {
        this(problem, new SandboxRef(kind.id(), kind.engine(), kind.jdk(), kind.fingerprint()));
    }

    private ReportBuilder(Problem problem, SandboxRef sandbox) {
        this.problem = problem;
        this.sandbox = sandbox;
    }

    /** For a machine on which no sandbox can be had. */
    static ReportBuilder withoutSandbox(Problem problem) {
        return new ReportBuilder(problem, new SandboxRef("none", "", "", ""));
    }

    /** The submission's name, for the time before it is read. */
    ReportBuilder named(String name) {
        submission = new SubmissionRef(CandidateText.name(name), "", List.of(), List.of());
        return this;
    }

    /** The name of the file or folder. */
    ReportBuilder named(Path source) {
        return named(String.valueOf(source.toAbsolutePath().normalize().getFileName()));
    }

    /** What took the time since the stage before. */
    void ends(Clock.Stage stage) {
        clock.ends(stage);
    }

    /** The problem once its libraries are known. */
    void problem(Problem resolved) {
        problem = resolved;
    }

    /**
     * What was handed in.
     *
     * @param taken the sources that are graded
     */
    void submission(Submission read, List<SourceFile> taken) {
        List<String> ignored = ignored(read.ignored(), read.ignoredCount());
        read.sources().stream()
                .filter(source -> !taken.contains(source))
                .forEach(source -> ignored.add(source.path() + ": a test that came with the problem"));
        submission = new SubmissionRef(
                CandidateText.name(read.name()),
                read.digest(),
                CandidateText.paths(taken.stream().map(SourceFile::path).toList()),
                CandidateText.paths(ignored));
    }

    /** What was left out, a line each; of a list that was cut, how many more there were. */
    static List<String> ignored(List<IgnoredFile> listed, int count) {
        List<String> ignored = new ArrayList<>();
        listed.forEach(file -> ignored.add(file.path() + ": " + file.reason()));
        if (count > listed.size()) {
            ignored.add("… and " + (count - listed.size()) + " more");
        }
        return ignored;
    }

    void compilation(Compilation compiled) {
        compilation = new CompilationLine(compiled.success(), CandidateText.diagnostics(compiled.diagnostics()));
    }

    /** What the sources show, with its line, and what only the class files do: a superclass's, or a JDK type's. */
    void differences(List<Reason> signatures, List<MissingMember> missing) {
        notes.addAll(signatures);
        for (MissingMember member : missing) {
            String text = member.text();
            if (notes.stream().noneMatch(note -> wanted(note.message()).equals(wanted(text)))) {
                notes.add(new Reason("missing_member", "", 0, text));
            }
        }
    }

    /** Without what is there instead, which class files name more fully than sources. */
    private static String wanted(String difference) {
        return difference.replaceFirst("; yours .*", "");
    }

    Report compileError() {
        String code = compilation.diagnostics().stream()
                .map(DiagnosticLine::code)
                .filter(found -> found.startsWith("grader."))
                .findFirst()
                .orElse("compile_error");
        return ended(Status.COMPILE_ERROR, List.of(new Reason(code, "", 0, "The submission does not compile.")));
    }

    Report rejected(List<Reason> reasons) {
        return ended(Status.REJECTED, reasons);
    }

    Report rejectedAtIntake(RejectedSubmissionException refusal) {
        return rejected(List.of(reason(refusal)));
    }

    static Reason reason(RejectedSubmissionException refusal) {
        String code = "intake_" + refusal.code().name().toLowerCase(Locale.ROOT);
        return new Reason(code, refusal.file(), 0, refusal.getMessage());
    }

    Report failed(Throwable failure) {
        return ended(Status.FAILED, List.of(new Reason("grader_failed", "", 0, Failures.describe(failure))));
    }

    Report brokenProblem(BrokenProblemException broken) {
        return ended(
                Status.FAILED, List.of(new Reason(Report.BROKEN_PROBLEM, "", 0, String.valueOf(broken.getMessage()))));
    }

    Report graded(List<PlannedTest> tests, List<CaseResult> results) {
        if (results.stream().anyMatch(result -> result.outcome() == Outcome.TAMPERED)) {
            return tampered(tests, results);
        }
        TestTable table = new TestTable(tests, results);
        return report(Status.GRADED, List.of(), Scoring.of(table.scored(), problem.score()), table.lines());
    }

    BatchSummary summary(List<BatchSummary.Line> lines, List<BatchSummary.Ignored> ignored) {
        return BatchSummary.of(problemRef(), sandbox, lines, ignored, GraderVersion.text());
    }

    private Report tampered(List<PlannedTest> tests, List<CaseResult> results) {
        Reason why = new Reason(
                "tampered", "", 0, "While the submission ran, tests that must fail passed: it meddles with its judge.");
        return report(
                Status.TAMPERED, List.of(why), Scoring.none(problem.score()), new TestTable(tests, results).lines());
    }

    private Report ended(Status status, List<Reason> reasons) {
        return report(status, reasons, Scoring.none(problem.score()), List.of());
    }

    private Report report(Status status, List<Reason> reasons, Score score, List<Report.TestLine> tests) {
        return new Report(
                Report.SCHEMA_VERSION,
                View.INTERVIEWER,
                status,
                ScoreLines.of(score, tests),
                CandidateText.reasons(reasons),
                problemRef(),
                submission,
                sandbox,
                new Report.LimitsRef(
                        problem.release(),
                        problem.limits().run().toMillis(),
                        problem.limits().memoryBytes(),
                        problem.limits().outputBytes(),
                        problem.limits().timeFactor()),
                compilation,
                CandidateText.reasons(notes),
                tests,
                clock.times(),
                GraderVersion.text());
    }

    private Report.ProblemRef problemRef() {
        return new Report.ProblemRef(problem.id(), problem.title(), problem.digest());
    }
}
