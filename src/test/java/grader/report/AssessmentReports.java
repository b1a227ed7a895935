package grader.report;

import grader.report.AssessmentReport.AssessmentRef;
import grader.report.AssessmentReport.DeliveryRef;
import grader.report.AssessmentReport.PartLine;
import grader.report.AssessmentReport.TotalLine;
import grader.report.AssessmentReport.WholeTimes;
import grader.report.Report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reports of assessments for tests, by what they are examples of. */
final class AssessmentReports {

    private AssessmentReports() {}

    static Map<String, AssessmentReport> all() {
        Map<String, AssessmentReport> all = new TreeMap<>();
        all.put("graded", report(AssessmentStatus.GRADED, List.of(), Reports.fullMarks(), example("some-failures")));
        all.put(
                "not-handed-in",
                report(AssessmentStatus.GRADED, List.of(), Reports.fullMarks(), Reports.rejected(notHandedIn())));
        all.put(
                "every-end",
                report(
                        AssessmentStatus.FAILED,
                        List.of(new Reason("problem_failed", "", 0, "lru-cache could not be graded")),
                        example("compile-error"),
                        example("rejected"),
                        example("tampered"),
                        example("failed")));
        Reason whole = new Reason("intake_link", "a/B.java", 0, "'a/B.java' is a link; put what it leads to there");
        all.put(
                "rejected",
                report(AssessmentStatus.REJECTED, List.of(whole), Reports.rejected(whole), Reports.rejected(whole)));
        return all;
    }

    static AssessmentReport report(AssessmentStatus status, List<Reason> reasons, Report... reports) {
        List<PartLine> parts = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < reports.length; i++) {
            Report each = reports[i];
            int score = each.score().total();
            sum += score;
            String in = "task-" + (i + 1);
            parts.add(new PartLine(each.problem().id(), in, 50, PartStatus.of(each), score, 100, each));
        }
        return new AssessmentReport(
                AssessmentReport.SCHEMA_VERSION,
                View.INTERVIEWER,
                status,
                new TotalLine(
                        sum / reports.length,
                        100,
                        (double) sum / reports.length,
                        "the sum of " + sum + " ÷ " + reports.length),
                reasons,
                new AssessmentRef("backend", "Backend take-home", "Solve both.", "sha256:" + "1".repeat(64)),
                new DeliveryRef("ada.zip", "sha256:" + "2".repeat(64), List.of("README.md: not a .java file")),
                parts,
                new WholeTimes(1.5, 4711.25, 4711.25),
                "0.1.0");
    }

    private static Report example(String name) {
        return Objects.requireNonNull(Reports.all().get(name));
    }

    private static Reason notHandedIn() {
        return new Reason(
                Report.MISSING_PART,
                "",
                0,
                "nothing was handed in for this problem: the submission has no 'task-2'; it has 'task-1/'");
    }
}
