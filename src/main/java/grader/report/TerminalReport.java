package grader.report;

import grader.report.Report.RunLine;
import grader.report.Report.TestLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report for a person at a terminal: what did not pass, and why, and the score; as much as its view has. */
public final class TerminalReport {

    private static final int MESSAGE_LENGTH = 160;
    private static final int DIAGNOSTICS_SHOWN = 10;
    private static final int RUNS_SHOWN = 5;
    private static final String USUAL_ENGINE = "docker/runc";

    private final StringBuilder out = new StringBuilder();

    private TerminalReport() {}

    /** Several lines, the last one ended. */
    public static String render(Report report) {
        TerminalReport page = new TerminalReport();
        page.header(report);
        return page.out + withoutHeader(report);
    }

    /** From the reasons on. */
    static String withoutHeader(Report report) {
        TerminalReport page = new TerminalReport();
        page.reasons(report);
        page.compilation(report);
        page.notes(report);
        report.tests().forEach(page::test);
        page.score(report);
        return page.out.toString();
    }

    private void header(Report report) {
        line("%s · %s · %s", report.problem().title(), report.submission().name(), sandbox(report.sandbox()));
        line("");
    }

    /** Where it ran, and a warning where that is no place for strangers' code. */
    static String sandbox(Report.SandboxRef sandbox) {
        boolean worthSaying = !sandbox.engine().isEmpty() && !sandbox.engine().equals(USUAL_ENGINE);
        String engine = worthSaying ? " (" + sandbox.engine() + ")" : "";
        return switch (sandbox.kind()) {
            case "none" -> "no sandbox";
            case "process" ->
                "process sandbox, JDK " + sandbox.jdk()
                        + "\nWARNING: the process sandbox has no walls of the system around it;"
                        + " don't grade strangers' code in it.";
            default -> sandbox.kind() + " sandbox" + engine + ", JDK " + sandbox.jdk();
        };
    }

    private void reasons(Report report) {
        for (Report.Reason reason : report.reasons()) {
            line("  %s%s", where(reason.file(), reason.line()), reason.message());
        }
    }

    private void notes(Report report) {
        report.notes().forEach(note -> line("  note: %s%s", where(note.file(), note.line()), note.message()));
        if (!report.notes().isEmpty() && !report.tests().isEmpty()) {
            line("");
        }
    }

    private void compilation(Report report) {
        List<Report.DiagnosticLine> errors = report.compilation().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().equals("error"))
                .toList();
        errors.stream()
                .limit(DIAGNOSTICS_SHOWN)
                .forEach(error -> line(
                        "  %s%s",
                        where(error.file(), error.line()), error.message().replace("\n", "\n      ")));
        if (errors.size() > DIAGNOSTICS_SHOWN) {
            line("  … and %d more errors", errors.size() - DIAGNOSTICS_SHOWN);
        }
    }

    private void test(TestLine test) {
        long passed = test.runs().stream().filter(TerminalReport::passed).count();
        boolean all = test.outcome().equals(Report.PASSED);
        String runs = test.runs().size() == 1
                ? ""
                : ", " + passed + " of " + test.runs().size() + " runs passed";
        line(
                "  %s %-11s %s.%s  %d/%d points%s",
                all ? "✔" : "✘", test.category(), test.suite(), test.name(), test.earned(), test.possible(), runs);
        test.runs().stream().flatMap(run -> run.growth().stream()).forEach(this::growth);
        List<RunLine> bad = test.runs().stream().filter(run -> !passed(run)).toList();
        bad.stream().limit(RUNS_SHOWN).forEach(run -> run(run, test.runs().size() > 1));
        if (bad.size() > RUNS_SHOWN) {
            line("        … and %d more", bad.size() - RUNS_SHOWN);
        }
        if (!bad.isEmpty() && !test.hint().isEmpty()) {
            line("        hint: %s", test.hint());
        }
    }

    private void run(RunLine run, boolean named) {
        String message = SafeText.line(run.message().replaceAll("\\s+", " "), MESSAGE_LENGTH);
        String time = run.outcome().equals(Report.TIMED_OUT)
                ? String.format(Locale.ROOT, " (%.0f ms; the limit is %.0f ms)", run.countedMillis(), run.limitMillis())
                : "";
        line(
                "        %s%s%s%s",
                named ? run.name() + ": " : "",
                run.outcome().replace('_', ' '),
                time,
                message.isEmpty() ? "" : ": " + message);
    }

    private void growth(Report.GrowthLine growth) {
        String fit = growth.fit()
                .map(found -> String.format(
                        Locale.ROOT,
                        "n^%.2f (%.2f to %.2f), %s up to %.2f",
                        found.exponent(),
                        found.low(),
                        found.high(),
                        growth.atMost(),
                        found.limit()))
                .orElse("too fast to tell");
        String points = growth.points().stream()
                .map(point -> String.format(Locale.ROOT, "%d: %.3f", point.size(), point.millis()))
                .collect(Collectors.joining(", "));
        line("        growth: %s; ms for %s", fit, points);
    }

    private void score(Report report) {
        line("");
        for (Report.CategoryLine category : report.score().categories()) {
            line("  %-12s %s", category.category(), category.arithmetic());
            if (report.view() == View.CANDIDATE && !category.outcomes().isEmpty()) {
                line("      %s", OutcomeWords.sentence(category.outcomes()));
                category.hints().forEach(hint -> line("      hint: %s", hint));
            }
        }
        String score = String.format(
                Locale.ROOT, "%d of %d", report.score().total(), report.score().max());
        switch (report.status()) {
            case GRADED -> line("%nScore: %s", score);
            case COMPILE_ERROR -> line("%nScore: %s: the submission does not compile", score);
            case REJECTED ->
                line(
                        "%nScore: %s: %s",
                        score,
                        PartStatus.of(report) == PartStatus.NOT_HANDED_IN
                                ? "nothing was handed in"
                                : "the submission was rejected");
            case TAMPERED -> line("%nScore: %s: the submission meddled with its own grading", score);
            case FAILED -> line("%nNo score: the grader failed; this says nothing about the submission. Try again.");
        }
    }

    private static String where(String file, int line) {
        if (file.isEmpty()) {
            return "";
        }
        return line == 0 ? file + ": " : file + ":" + line + ": ";
    }

    private static boolean passed(RunLine run) {
        return run.outcome().equals(Report.PASSED);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
