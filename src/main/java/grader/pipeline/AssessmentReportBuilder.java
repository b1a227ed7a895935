package grader.pipeline;

import grader.intake.DividedSubmission;
import grader.intake.RejectedSubmissionException;
import grader.problem.Assessment;
import grader.report.AssessmentReport;
import grader.report.AssessmentReport.AssessmentRef;
import grader.report.AssessmentReport.DeliveryRef;
import grader.report.AssessmentReport.PartLine;
import grader.report.AssessmentReport.TotalLine;
import grader.report.AssessmentReport.WholeTimes;
import grader.report.AssessmentStatus;
import grader.report.PartStatus;
import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.View;
import grader.scoring.AssessmentScore;
import grader.scoring.WeightedScore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the reports of all problems of an assessment together, with the score that follows from theirs. */
final class AssessmentReportBuilder {

    private final Assessment assessment;
    private final long start = System.nanoTime();
    private long intakeEnd = start;
    private DeliveryRef submission;

    AssessmentReportBuilder(Assessment assessment, Path source) {
        this.assessment = assessment;
        String name = String.valueOf(source.toAbsolutePath().normalize().getFileName());
        this.submission = new DeliveryRef(CandidateText.name(name), "", List.of());
    }

    /** The submission's. */
    String name() {
        return submission.name();
    }

    void submission(DividedSubmission read) {
        submission = new DeliveryRef(
                CandidateText.name(read.name()),
                read.digest(),
                CandidateText.paths(ReportBuilder.ignored(read.outside(), read.outsideCount())));
        intakeEnd = System.nanoTime();
    }

    /** Refused as a whole; {@code reports} say the same of each problem. */
    AssessmentReport rejected(RejectedSubmissionException refusal, List<Report> reports) {
        intakeEnd = System.nanoTime();
        return report(
                AssessmentStatus.REJECTED, CandidateText.reasons(List.of(ReportBuilder.reason(refusal))), reports);
    }

    /** Each problem has its report, in the assessment's order; some may be failures of the grader's own. */
    AssessmentReport graded(List<Report> reports) {
        List<Reason> failures = new ArrayList<>();
        for (Report each : reports) {
            if (PartStatus.of(each) == PartStatus.FAILED) {
                // Without the cause, which stands in the problem's own report: this one is everybody's.
                failures.add(new Reason("problem_failed", "", 0, each.problem().id() + " could not be graded"));
            }
        }
        return report(failures.isEmpty() ? AssessmentStatus.GRADED : AssessmentStatus.FAILED, failures, reports);
    }

    private AssessmentReport report(AssessmentStatus status, List<Reason> reasons, List<Report> reports) {
        List<PartLine> parts = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            parts.add(line(assessment.parts().get(i), reports.get(i)));
        }
        long end = System.nanoTime();
        return new AssessmentReport(
                AssessmentReport.SCHEMA_VERSION,
                View.INTERVIEWER,
                status,
                total(parts),
                reasons,
                new AssessmentRef(assessment.id(), assessment.title(), assessment.statement(), assessment.digest()),
                submission,
                parts,
                new WholeTimes(Millis.of(intakeEnd - start), Millis.of(end - intakeEnd), Millis.of(end - start)),
                GraderVersion.text());
    }

    private static PartLine line(Assessment.Part part, Report report) {
        return new PartLine(
                part.problem().id(),
                part.in(),
                part.weight(),
                PartStatus.of(report),
                report.score().total(),
                report.score().max(),
                report);
    }

    private static TotalLine total(List<PartLine> parts) {
        AssessmentScore score = new AssessmentScore(parts.stream()
                .map(part -> new WeightedScore(part.problem(), part.weight(), part.score()))
                .toList());
        String arithmetic = String.format(
                Locale.ROOT,
                "(%s) ÷ (%s) = %d ÷ %d = %d",
                joined(score, part -> part.weight() + " × " + part.score()),
                joined(score, part -> String.valueOf(part.weight())),
                score.weighted(),
                score.weights(),
                score.total());
        return new TotalLine(score.total(), AssessmentScore.MAX, score.percent(), arithmetic);
    }

    private static String joined(AssessmentScore score, Function<WeightedScore, String> text) {
        return score.parts().stream().map(text).collect(Collectors.joining(" + "));
    }
}
