package grader.report;

import grader.report.Report.Reason;
import java.util.List;
import java.util.Objects;

/**
 * What became of a submission of several problems; {@link AssessmentCandidateView} leaves out what is hidden.
 *
 * <p>The components, in this order, are the JSON report. Every text that a candidate controls has gone through
 * {@link SafeText}.
 *
 * @param schemaVersion of the JSON Schema that it follows
 * @param view for whom it and the reports in it are
 * @param status what kind of end the grading came to
 * @param score of all problems together
 * @param reasons why the status is another than graded; empty otherwise
 * @param assessment what was asked
 * @param submission what was handed in
 * @param parts one for each problem, in the assessment's order
 * @param times how long it took
 * @param grader the version that wrote this
 */
public record AssessmentReport(
        int schemaVersion,
        View view,
        AssessmentStatus status,
        TotalLine score,
        List<Reason> reasons,
        AssessmentRef assessment,
        DeliveryRef submission,
        List<PartLine> parts,
        WholeTimes times,
        String grader) {

    /** The schema's version; a change that breaks a reader raises it. */
    public static final int SCHEMA_VERSION = 1;

    public AssessmentReport {
        Objects.requireNonNull(view);
        Objects.requireNonNull(status);
        reasons = List.copyOf(reasons);
        parts = List.copyOf(parts);
        if (status == AssessmentStatus.GRADED != reasons.isEmpty()) {
            throw new IllegalArgumentException("what is graded needs no reasons, and the rest some");
        }
    }

    /** Whether a problem turned out not to be usable, so that trying again does not help. */
    public boolean hasBrokenProblem() {
        return parts.stream()
                .flatMap(part -> part.report().reasons().stream())
                .anyMatch(reason -> reason.code().equals(Report.BROKEN_PROBLEM));
    }

    /** The score, and how it follows from those of the problems; {@code percent} has one decimal, rounded down. */
    public record TotalLine(int total, int max, double percent, String arithmetic) {}

    /** What was asked: id, title, statement, and a digest of all that matters for grading. */
    public record AssessmentRef(String id, String title, String statement, String digest) {}

    /**
     * What was handed in.
     *
     * @param name of the file or folder
     * @param digest of paths and bytes of the sources in all parts; empty where it could not be read
     * @param ignored what lies outside of every part, with the reason
     */
    public record DeliveryRef(String name, String digest, List<String> ignored) {
        public DeliveryRef {
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * What became of one problem.
     *
     * @param problem its id
     * @param in where in the submission it lies
     * @param weight what its score counts
     * @param status what kind of end its grading came to
     * @param score of that problem alone
     * @param max what that could have been
     * @param report in full, as if it had been graded alone
     */
    public record PartLine(
            String problem, String in, int weight, PartStatus status, int score, int max, Report report) {}

    /** Milliseconds; grading, and so the total, are 0 in the candidate's view. Problems may be graded side by side. */
    public record WholeTimes(double intake, double grading, double total) {}
}
