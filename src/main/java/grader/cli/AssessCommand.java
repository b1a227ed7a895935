package grader.cli;

import grader.cli.ReportOptions.Rendered;
import grader.intake.UnusableSourceException;
import grader.pipeline.AssessmentGrading;
import grader.pipeline.Grader;
import grader.problem.Assessment;
import grader.problem.AssessmentLoader;
import grader.report.AssessmentCandidateView;
import grader.report.AssessmentJson;
import grader.report.AssessmentPage;
import grader.report.AssessmentReport;
import grader.report.AssessmentStatus;
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

/** {@code grader assess}. */
@Command(name = "assess", description = "Grades one submission of several problems, and makes one report of it.")
final class AssessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Parameters(
            index = "0",
            paramLabel = "ASSESSMENT",
            description = "the YAML file that names the problems, their weights, and where in the submission each lies")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path assessment;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "a folder, a zip or a tar.gz of all problems")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path submission;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        reports.check();
        reports.checkSubmission(submission);
        OpeningKind opening = sandbox.opening(err);
        AssessmentReport graded = grade(AssessmentLoader.load(assessment), opening, err);
        reports.print(rendered(graded), rendered(AssessmentCandidateView.of(graded)));
        if (graded.status() != AssessmentStatus.FAILED) {
            if (graded.status() == AssessmentStatus.GRADED) {
                StartupArchive.write(
                        err,
                        sandbox.command("assess", assessment, submission),
                        graded.parts().stream()
                                .mapToDouble(part -> part.report().times().run())
                                .sum());
            }
            return reports.exitCode(graded.score().total());
        }
        return graded.hasBrokenProblem() ? ExitCodes.USAGE : ExitCodes.FAILED;
    }

    private AssessmentReport grade(Assessment loaded, OpeningKind opening, PrintWriter err)
            throws UnusableSourceException {
        SandboxKind kind;
        try {
            kind = opening.get();
        } catch (SandboxException e) {
            return AssessmentGrading.withoutSandbox(loaded, submission, e);
        }
        try (Grader grader = new Grader(kind, sandbox.cache(), err::println)) {
            return new AssessmentGrading(grader, Runtime.getRuntime().availableProcessors()).grade(loaded, submission);
        }
    }

    private static Rendered rendered(AssessmentReport report) {
        return new Rendered(AssessmentJson.text(report), AssessmentPage.render(report));
    }
}
