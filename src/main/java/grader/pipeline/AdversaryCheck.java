package grader.pipeline;

import grader.pipeline.AdversaryRun.Attempt;
import grader.pipeline.Validation.Row;
import grader.problem.Problem;
import grader.report.Report;
import grader.report.Report.TestLine;
import grader.rules.adversary.Adversaries;
import grader.rules.adversary.Adversary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Submissions that solve nothing must win nothing that the starter does not have. */
final class AdversaryCheck {

    private final Map<String, List<Attempt>> byStyle = new LinkedHashMap<>();
    private final Map<String, Integer> starter = new LinkedHashMap<>();

    /** What is tried against a problem. */
    static List<Adversary> adversaries(Problem problem) {
        return Adversaries.of(problem.starter(), problem.publicSuite());
    }

    AdversaryCheck(Report starter) {
        starter.tests().forEach(test -> this.starter.put(name(test), test.earned()));
    }

    void add(Attempt attempt) {
        byStyle.computeIfAbsent(attempt.adversary().style(), any -> new ArrayList<>())
                .add(attempt);
    }

    /** One for each style. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        byStyle.forEach((style, attempts) -> rows.add(row(style, attempts)));
        return rows;
    }

    private Row row(String style, List<Attempt> attempts) {
        List<String> objections = new ArrayList<>();
        Map<String, Integer> ends = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            List<String> won = won(attempt);
            ends.merge(end(attempt, won), 1, Integer::sum);
            if (!won.isEmpty()) {
                objections.add("what " + attempt.adversary().does() + " wins " + String.join(", ", won));
            }
        }
        List<String> got = new ArrayList<>();
        ends.forEach((end, times) -> got.add(times == 1 ? end : end + " (" + times + " times)"));
        return new Row("adversary/" + style, "gains nothing", String.join(", ", got), String.join("; ", objections));
    }

    private static String end(Attempt attempt, List<String> won) {
        if (!attempt.end().equals("graded")) {
            return attempt.end();
        }
        return won.isEmpty() ? "nothing won" : "points won";
    }

    private List<String> won(Attempt attempt) {
        return attempt.tests().stream()
                .filter(test -> test.earned() > starter.getOrDefault(name(test), 0))
                .map(test -> name(test) + " (" + test.earned() + "/" + test.possible() + ")")
                .toList();
    }

    private static String name(TestLine test) {
        return test.suite() + "." + test.name();
    }
}
