package grader.report;

import grader.report.BatchSummary.CategoryScore;
import grader.report.BatchSummary.Ignored;
import grader.report.BatchSummary.Line;
import grader.report.Report.ProblemRef;
import grader.report.Report.SandboxRef;
import java.util.List;

/** Summaries for tests. */
final class BatchSummaries {

    private BatchSummaries() {}

    static BatchSummary summary(List<Line> lines, Ignored... ignored) {
        return BatchSummary.of(
                new ProblemRef("lru-cache", "LRU cache", "sha256:" + "0".repeat(64)),
                new SandboxRef("process", "", "25.0.3", "abc"),
                lines,
                List.of(ignored),
                "0.1.0");
    }

    /** One of each status, and names that are hard on a table. */
    static BatchSummary mixed() {
        return summary(
                List.of(
                        line("zoe", "zoe", Status.GRADED, 100, ""),
                        line("ada.zip", "ada.zip", Status.GRADED, 73, ""),
                        line("Bob", "Bob", Status.COMPILE_ERROR, 0, "The submission does not compile."),
                        line("zip-c1af63f8", "李雷.zip", Status.REJECTED, 0, "java.util.LinkedHashMap: keep it yourself"),
                        line("cmd", "=cmd", Status.TAMPERED, 0, "While the submission ran, \"tests\" passed."),
                        line("dee", "dee", Status.FAILED, 0, "the sandbox did not start; " + "because ".repeat(30))),
                Ignored.of("handins/.DS_Store", "hidden, or the system's"),
                Ignored.of("handins/a\u202eb\n", "hidden, or the system's"));
    }

    static Line line(String name, String submission, Status status, int score, String reason) {
        return new Line(
                name,
                submission,
                "handins/" + submission,
                "",
                status,
                score,
                100,
                score,
                List.of(
                        new CategoryScore("correctness", score * 6 / 10, 60),
                        new CategoryScore("performance", score - score * 6 / 10, 40)),
                1234.5,
                reason);
    }
}
