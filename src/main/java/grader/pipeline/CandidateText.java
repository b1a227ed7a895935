package grader.pipeline;

import grader.protocol.Diagnostic;
import grader.report.Report.DiagnosticLine;
import grader.report.Report.Reason;
import grader.report.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a candidate wrote, or made the grader say, on its way into a report: cleaned, bounded, and marked where cut. */
final class CandidateText {

    static final int MESSAGE = 2_000;
    static final int NAME = 200;

    private static final int PATH = 300;
    private static final int MOST_REASONS = 100;
    private static final int MOST_PATHS = 500;
    private static final int MOST_DIAGNOSTICS = 202; // as many as the compiler gives of each severity, and its marks

    private CandidateText() {}

    static String name(String text) {
        return SafeText.line(text, NAME);
    }

    static List<String> paths(List<String> paths) {
        return bounded(paths, MOST_PATHS, path -> SafeText.line(path, PATH), more -> "… and " + more + " more");
    }

    static List<Reason> reasons(List<Reason> reasons) {
        return bounded(
                reasons,
                MOST_REASONS,
                reason -> new Reason(
                        reason.code(),
                        SafeText.line(reason.file(), PATH),
                        reason.line(),
                        SafeText.line(reason.message().replace('\n', ' '), MESSAGE)),
                more -> new Reason("more", "", 0, "… and " + more + " more"));
    }

    static List<DiagnosticLine> diagnostics(List<Diagnostic> diagnostics) {
        return bounded(
                diagnostics,
                MOST_DIAGNOSTICS,
                CandidateText::diagnostic,
                more -> new DiagnosticLine("warning", "", 0, 0, "more", "… and " + more + " more"));
    }

    private static DiagnosticLine diagnostic(Diagnostic diagnostic) {
        return new DiagnosticLine(
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                SafeText.line(diagnostic.file(), PATH),
                diagnostic.line(),
                diagnostic.column(),
                SafeText.line(diagnostic.code(), NAME),
                SafeText.block(diagnostic.message(), MESSAGE));
    }

    private static <T, R> List<R> bounded(List<T> all, int most, Function<T, R> clean, IntFunction<R> rest) {
        List<R> kept = new ArrayList<>(all.stream().limit(most).map(clean).toList());
        if (all.size() > most) {
            kept.add(rest.apply(all.size() - most));
        }
        return kept;
    }
}
