package grader.cli;

import grader.intake.UnusableSourceException;
import grader.pipeline.Grader;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Status;
import grader.report.TerminalReport;
import grader.report.View;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.OpeningKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader grade}. */
@Command(name = "grade", description = "Grades one submission.")
final class GradeCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "the problem's folder")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path problem;

    @Parameters(index = "1", paramLabel = "SUBMISSION", description = "a .java file, a folder, a zip or a tar.gz")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path submission;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write the interviewer's JSON report there; - for standard output, with nothing else on it")
    private Optional<String> report = Optional.empty();

    @Option(
            names = "--candidate-report",
            paramLabel = "FILE",
            description =
                    "write a JSON report for the candidate there, with nothing hidden in it; - for standard output")
    private Optional<String> candidateReport = Optional.empty();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "what to print: interviewer (all) or candidate (nothing hidden)",
            defaultValue = "interviewer")
    private View view = View.INTERVIEWER;

    @Option(
            names = "--fail-under",
            paramLabel = "SCORE",
            description = "exit with 1 where the score is below that",
            defaultValue = "0")
    private int failUnder;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        checkReportFile("--report", report);
        checkReportFile("--candidate-report", candidateReport);
        checkReportsApart();
        checkSubmission();
        OpeningKind opening = sandbox.opening(err);
        Report graded = grade(ProblemLoader.load(problem), opening, err);
        print(graded);
        if (graded.status() == Status.FAILED) {
            return ExitCodes.FAILED;
        }
        return graded.score().total() < failUnder ? ExitCodes.BELOW : ExitCodes.GRADED;
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

    /** Before a minute of grading is lost on it. */
    private void checkReportFile(String option, Optional<String> name) {
        name.filter(file -> !file.equals(STANDARD_OUTPUT)).map(Path::of).ifPresent(file -> {
            Path folder = file.toAbsolutePath().resolveSibling("");
            if (!Files.isDirectory(folder) || Files.isDirectory(file)) {
                throw new ParameterException(
                        spec.commandLine(), option + " " + file + ": not a file in a folder that is there");
            }
        });
    }

    /** The one would be taken for the other. */
    private void checkReportsApart() {
        if (report.isPresent() && report.map(GradeCommand::place).equals(candidateReport.map(GradeCommand::place))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--report and --candidate-report go to the same place: " + report.orElseThrow());
        }
    }

    private static Path place(String file) {
        return Path.of(file).toAbsolutePath().normalize();
    }

    /** Before a sandbox is made for it. */
    private void checkSubmission() {
        if (!Files.exists(submission)) {
            throw new ParameterException(
                    spec.commandLine(), "no such submission: " + submission + "; name a file or a folder");
        }
    }

    private void print(Report graded) throws IOException {
        Report redacted = CandidateView.of(graded);
        PrintWriter out = spec.commandLine().getOut();
        boolean fullThere = write(graded, report, out);
        boolean redactedThere = write(redacted, candidateReport, out);
        if (!fullThere && !redactedThere) {
            out.print(TerminalReport.render(view == View.CANDIDATE ? redacted : graded));
        }
        out.flush();
    }

    /** Whether it went to standard output. */
    private static boolean write(Report written, Optional<String> file, PrintWriter out) throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        if (file.filter(STANDARD_OUTPUT::equals).isEmpty()) {
            JsonReport.write(written, Path.of(file.orElseThrow()));
            return false;
        }
        out.print(new String(JsonReport.bytes(written), StandardCharsets.UTF_8));
        return true;
    }
}
