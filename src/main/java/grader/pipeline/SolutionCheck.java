package grader.pipeline;

import grader.problem.Solution;
import grader.report.Report;
import grader.report.Report.CategoryLine;
import grader.report.Status;
import java.util.Optional;

/** What a known solution should get, held against what it got. */
final class SolutionCheck {

    private static final String CORRECTNESS = "correctness";
    private static final String PERFORMANCE = "performance";

    private SolutionCheck() {}

    /** What a solution of that kind should get, in words. */
    static String expectation(Solution.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "full marks";
            case WRONG -> "loses correctness";
            case SLOW -> "loses performance, clearly, and nothing else";
            case REJECTED -> "rejected";
        };
    }

    /** What is wrong with what it got; empty where nothing is. */
    static Optional<String> objection(Solution.Kind kind, Report report) {
        if (kind == Solution.Kind.REJECTED) {
            return report.status() == Status.REJECTED ? Optional.empty() : Optional.of("it should have been rejected");
        }
        if (report.status() != Status.GRADED) {
            return Optional.of("it should have been graded");
        }
        return switch (kind) {
            case ACCEPTED ->
                objectionIf(report.score().total() < report.score().max(), "it should get full marks")
                        .or(() -> TimeMargin.objection(report.tests()));
            case WRONG -> objectionIf(isFull(report, CORRECTNESS), "no test finds its mistake");
            default -> slow(report);
        };
    }

    /** The starter compiles, and fails. */
    static Optional<String> starterObjection(Report report) {
        if (report.status() == Status.COMPILE_ERROR) {
            return Optional.of("the starter does not compile");
        }
        return objectionIf(isFull(report, CORRECTNESS), "the starter should fail");
    }

    /** What it got, in words: {@code 62/100: correctness 60/60, performance 2/40}. */
    static String got(Report report) {
        if (report.status() != Status.GRADED) {
            return report.status().word();
        }
        StringBuilder text = new StringBuilder();
        text.append(report.score().total()).append('/').append(report.score().max());
        String separator = ": ";
        for (CategoryLine category : report.score().categories()) {
            text.append(separator)
                    .append(category.category())
                    .append(' ')
                    .append(category.score())
                    .append('/')
                    .append(category.max());
            separator = ", ";
        }
        return text.toString();
    }

    private static Optional<String> slow(Report report) {
        if (report.score().categories().stream()
                .anyMatch(category -> !category.category().equals(PERFORMANCE) && category.score() < category.max())) {
            return Optional.of("it should lose performance points only");
        }
        if (isFull(report, PERFORMANCE)) {
            return Optional.of("no test finds it slow");
        }
        return TimeMargin.objection(report.tests());
    }

    private static boolean isFull(Report report, String name) {
        return report.score().categories().stream()
                .filter(category -> category.category().equals(name))
                .allMatch(category -> category.score() == category.max());
    }

    private static Optional<String> objectionIf(boolean condition, String objection) {
        return condition ? Optional.of(objection) : Optional.empty();
    }
}
