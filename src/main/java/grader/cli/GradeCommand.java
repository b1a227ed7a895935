package grader.cli;

import grader.cli.ReportOptions.Rendered;
import grader.intake.UnusableSourceException;
import grader.pipeline.Grader;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Status;
import grader.report.TerminalReport;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.OpeningKind;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader grade}. */
@Command(name = "grade", description = "Grades one submission.")
final class GradeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "the problem's folder")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path problem;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "a .java file, a folder, a zip or a tar.gz")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path submission;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        reports.check();
        reports.checkSubmission(submission);
        OpeningKind opening = sandbox.opening(err);
        Report graded = grade(ProblemLoader.load(problem), opening, err);
        reports.print(rendered(graded), rendered(CandidateView.of(graded)));
        if (graded.status() == Status.FAILED) {
            return ExitCodes.FAILED;
        }
        if (graded.status() == Status.GRADED) {
            StartupArchive.write(
                    err,
                    sandbox.command("grade", problem, submission),
                    graded.times().run());
        }
        return reports.exitCode(graded.score().total());
    }

    private Report grade(Problem loaded, OpeningKind opening, PrintWriter err) throws UnusableSourceException {
        SandboxKind kind;
        try {
            kind = opening.get();
        } catch (SandboxException e) {
            return Grader.withoutSandbox(loaded, submission, e);
        }
        try (Grader grader = new Grader(kind, sandbox.cache(), err::println)) {
            grader.expect(loaded, 1);
            return grader.grade(loaded, submission);
        }
    }

    private static Rendered rendered(Report report) {
        return new Rendered(JsonReport.text(report), TerminalReport.render(report));
    }
}
