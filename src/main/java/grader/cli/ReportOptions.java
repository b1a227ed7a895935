package grader.cli;

import grader.report.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that ends in one report: where it goes, for whom it is printed, and what score will do. */
final class ReportOptions {

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
        try {
            for (ReportPlace place : places()) {
                place.check();
            }
            // The one would be taken for the other.
            if (places().size() == 2 && places().get(0).isSameAs(places().get(1))) {
                throw new ParameterException(
                        command.commandLine(),
                        "--report and --candidate-report go to the same place: " + report.orElseThrow());
            }
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Before a sandbox is made for it. */
    void checkSubmission(Path submission) {
        if (!Files.exists(submission)) {
            throw new ParameterException(
                    command.commandLine(), "no such submission: " + submission + "; name a file or a folder");
        }
    }

    /**
     * To where the options say. What can't be written costs nothing else.
     *
     * @throws IOException which tells of all that could not be written
     */
    void print(Rendered interviewers, Rendered candidates) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        List<IOException> unwritten = new ArrayList<>();
        write(interviewers, interviewersPlace(), out, unwritten);
        write(candidates, candidatesPlace(), out, unwritten);
        if (places().stream().noneMatch(ReportPlace::isStandardOutput)) {
            out.print(view == View.CANDIDATE ? candidates.page() : interviewers.page());
            out.flush();
        }
        if (!unwritten.isEmpty()) {
            throw new IOException(
                    unwritten.stream().map(IOException::getMessage).collect(Collectors.joining("; ")));
        }
    }

    /** That of a submission that was graded. */
    int exitCode(int score) {
        return score < failUnder ? ExitCodes.BELOW : ExitCodes.GRADED;
    }

    private Optional<ReportPlace> interviewersPlace() {
        return report.map(name -> new ReportPlace("--report", name));
    }

    private Optional<ReportPlace> candidatesPlace() {
        return candidateReport.map(name -> new ReportPlace("--candidate-report", name));
    }

    private List<ReportPlace> places() {
        return Stream.of(interviewersPlace(), candidatesPlace())
                .flatMap(Optional::stream)
                .toList();
    }

    private static void write(
            Rendered written, Optional<ReportPlace> place, PrintWriter out, List<IOException> unwritten) {
        if (place.isPresent()) {
            try {
                place.orElseThrow().write(written.json(), out);
            } catch (IOException e) {
                unwritten.add(e);
            }
        }
    }
}
