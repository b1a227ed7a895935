package grader.report;

import grader.report.Report.Reason;
import java.util.List;

/**
 * What a candidate may see of a report: what became of the own code, category by category, and the author's hints.
 *
 * <p>Left out is all that tells of the hidden suite or that answers questions which a submission may ask of it: tests
 * with their names, messages, outputs, traces and times, how long the run took, and the words of the grader's own
 * failures.
 */
public final class CandidateView {

    private CandidateView() {}

    /** The same report without what is hidden. */
    public static Report of(Report report) {
        return new Report(
                report.schemaVersion(),
                View.CANDIDATE,
                report.status(),
                report.score(),
                reasons(report),
                report.problem(),
                report.submission(),
                report.sandbox(),
                report.limits(),
                report.compilation(),
                report.notes(),
                List.of(),
                report.times().ofOwnCode(),
                report.grader());
    }

    /** Compilation, rules and policy speak of the candidate's code; what else there is may speak of anything. */
    private static List<Reason> reasons(Report report) {
        return switch (report.status()) {
            case GRADED, COMPILE_ERROR, REJECTED -> report.reasons();
            case TAMPERED -> List.of(new Reason("tampered", "", 0, "The submission meddled with its own grading."));
            case FAILED ->
                List.of(new Reason("grader_failed", "", 0, "The grader failed before it could come to a score."));
        };
    }
}
