package grader.report;

import grader.report.AssessmentReport.PartLine;
import grader.report.AssessmentReport.WholeTimes;

/** What a candidate may see of the report of an assessment: of each problem what {@link CandidateView} leaves. */
public final class AssessmentCandidateView {

    private AssessmentCandidateView() {}

    /** The same report without what is hidden. */
    public static AssessmentReport of(AssessmentReport report) {
        return new AssessmentReport(
                report.schemaVersion(),
                View.CANDIDATE,
                report.status(),
                report.score(),
                // They speak of the submission as a whole, or name a problem and no more.
                report.reasons(),
                report.assessment(),
                report.submission(),
                report.parts().stream().map(AssessmentCandidateView::part).toList(),
                new WholeTimes(report.times().intake(), 0, 0),
                report.grader());
    }

    private static PartLine part(PartLine part) {
        return new PartLine(
                part.problem(),
                part.in(),
                part.weight(),
                part.status(),
                part.score(),
                part.max(),
                CandidateView.of(part.report()));
    }
}
