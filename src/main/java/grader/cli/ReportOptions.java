package grader.cli;

import grader.report.NamedFile;
import grader.report.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that ends in one report: where it goes, for whom it is printed, and what score will do. */
final class ReportOptions {

    /** Opened a second time by its path, a file that it leads to would be written over by what is printed. */
    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

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

    /**
     * One view of a report, rendered.
     *
     * @param json for programs
     * @param page for a person at a terminal
     */
    record Rendered(String json, String page) {}

    /** Before a minute of grading is lost on it. */
    void check() {
        checkFile("--report", report);
        checkFile("--candidate-report", candidateReport);
        // The one would be taken for the other.
        if (report.isPresent() && report.map(ReportOptions::place).equals(candidateReport.map(ReportOptions::place))) {
            throw new ParameterException(
                    command.commandLine(),
                    "--report and --candidate-report go to the same place: " + report.orElseThrow());
        }
    }

    /** Before a sandbox is made for it. */
    void checkSubmission(Path submission) {
        if (!Files.exists(submission)) {
            throw new ParameterException(
                    command.commandLine(), "no such submission: " + submission + "; name a file or a folder");
        }
    }

    /** To where the options say. */
    void print(Rendered interviewers, Rendered candidates) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        boolean fullThere = write(interviewers, report, out);
        boolean redactedThere = write(candidates, candidateReport, out);
        if (!fullThere && !redactedThere) {
            out.print(view == View.CANDIDATE ? candidates.page() : interviewers.page());
        }
        out.flush();
    }

    /** That of a submission that was graded. */
    int exitCode(int score) {
        return score < failUnder ? ExitCodes.BELOW : ExitCodes.GRADED;
    }

    private void checkFile(String option, Optional<String> name) {
        name.filter(file -> !STANDARD_OUTPUT.contains(file)).map(Path::of).ifPresent(file -> {
            Path folder = file.toAbsolutePath().resolveSibling("");
            if (!Files.isDirectory(folder) || Files.isDirectory(file)) {
                throw new ParameterException(
                        command.commandLine(), option + " " + file + ": not a file in a folder that is there");
            }
        });
    }

    private static String place(String file) {
        if (STANDARD_OUTPUT.contains(file)) {
            return "-";
        }
        try {
            return new NamedFile(Path.of(file)).place().toString();
        } catch (IOException e) {
            return file;
        }
    }

    /** Whether it went to standard output. */
    private static boolean write(Rendered written, Optional<String> file, PrintWriter out) throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        if (file.filter(STANDARD_OUTPUT::contains).isPresent()) {
            out.print(written.json());
            return true;
        }
        new NamedFile(Path.of(file.orElseThrow())).write(written.json());
        return false;
    }
}
