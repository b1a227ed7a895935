package grader.report;

import grader.report.AssessmentReport.PartLine;
import grader.report.Report.Reason;
import java.util.Locale;

/** The report of an assessment for a person at a terminal: each problem's, and what they come to together. */
public final class AssessmentPage {

    private final StringBuilder out = new StringBuilder();

    private AssessmentPage() {}

    /** Several lines, the last one ended. */
    public static String render(AssessmentReport report) {
        AssessmentPage page = new AssessmentPage();
        page.line(
                "%s · %s · %s", report.assessment().title(), report.submission().name(), sandbox(report));
        if (report.status() == AssessmentStatus.REJECTED) {
            page.line("");
            for (Reason reason : report.reasons()) {
                page.line("  %s%s", reason.file().isEmpty() ? "" : reason.file() + ": ", reason.message());
            }
        } else {
            report.parts().forEach(page::part);
        }
        page.table(report);
        page.total(report);
        return page.out.toString();
    }

    private static String sandbox(AssessmentReport report) {
        // All problems are graded in the same kind.
        return TerminalReport.sandbox(report.parts().get(0).report().sandbox());
    }

    private void part(PartLine part) {
        line("");
        line("== %s · %s", part.problem(), part.report().problem().title());
        line("");
        out.append(TerminalReport.withoutHeader(part.report()));
    }

    private void table(AssessmentReport report) {
        line("");
        line("== All problems");
        line("");
        for (PartLine part : report.parts()) {
            line(
                    "  %-24s %3d of %d  weight %-4d  %s",
                    part.problem(),
                    part.score(),
                    part.max(),
                    part.weight(),
                    part.status().word().replace('_', ' '));
        }
        report.submission().ignored().forEach(file -> line("  ignored: %s", file));
        line("");
        line("  %s", report.score().arithmetic());
    }

    private void total(AssessmentReport report) {
        String score = String.format(
                Locale.ROOT, "%d of %d", report.score().total(), report.score().max());
        switch (report.status()) {
            case GRADED -> line("%nScore: %s", score);
            case REJECTED -> line("%nScore: %s: the submission was rejected", score);
            case FAILED -> {
                line("");
                report.reasons().forEach(reason -> line("  %s", reason.message()));
                line(
                        "%nNo final score: not every problem could be graded, which says nothing about the submission."
                                + " The others come to %s.",
                        score);
            }
        }
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
