package grader.report;

import grader.report.Report.OutcomeCount;
import java.util.List;
import java.util.stream.Collectors;

/** What a category's tests came to, in a sentence: {@code 4 of 7 tests passed; 2 failed, 1 took too long}. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String sentence(List<OutcomeCount> outcomes) {
        int all = outcomes.stream().mapToInt(OutcomeCount::tests).sum();
        int passed = outcomes.stream()
                .filter(count -> count.outcome().equals(Report.PASSED))
                .mapToInt(OutcomeCount::tests)
                .sum();
        String others = outcomes.stream()
                .filter(count -> !count.outcome().equals(Report.PASSED))
                .map(count -> count.tests() + " " + words(count.outcome()))
                .collect(Collectors.joining(", "));
        return passed + " of " + all + (all == 1 ? " test passed" : " tests passed")
                + (others.isEmpty() ? "" : "; " + others);
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "timed_out" -> "took too long";
            case "outgrown" -> "got slow too fast as inputs grew";
            case "memory_exceeded" -> "ran out of memory";
            case "stack_overflow" -> "recursed too deeply";
            case "output_exceeded" -> "printed too much";
            case "exited" -> "ended the JVM";
            case "crashed" -> "crashed the JVM";
            case "tampered" -> "made tests pass that must fail";
            case "not_run" -> "never ran, as those before took all the time";
            case "missing" -> "never reported";
            default -> outcome;
        };
    }
}
