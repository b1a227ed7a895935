package grader.pipeline;

import grader.report.Report;
import grader.report.Report.RunLine;
import grader.report.Report.TestLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the tests of a known solution stay from their time limits: what comes near one is over it on another day. */
final class TimeMargin {

    /** So many times below or above the limit is sure, whatever the machine has to do beside. */
    private static final double SURE = 1.5;

    private static final int SHOWN = 3;

    private TimeMargin() {}

    /** Which runs came too near to their limits, on either side; empty where none did. */
    static Optional<String> objection(List<TestLine> tests) {
        List<String> near = tests.stream()
                .flatMap(test -> test.runs().stream().filter(TimeMargin::isNear).map(run -> described(test, run)))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String more = near.size() > SHOWN ? ", and " + (near.size() - SHOWN) + " more" : "";
        return Optional.of(String.format(
                Locale.ROOT,
                "too near the time limit to end the same way every day (less than %.1f× from it): %s%s",
                SURE,
                near.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                more));
    }

    private static boolean isNear(RunLine run) {
        double share = share(run);
        return switch (run.outcome()) {
            case Report.PASSED -> share > 1 / SURE;
            case Report.TIMED_OUT -> share < SURE;
            default -> false;
        };
    }

    private static double share(RunLine run) {
        return run.countedMillis() / run.limitMillis();
    }

    private static String described(TestLine test, RunLine run) {
        String name = test.runs().size() == 1 ? test.name() : test.name() + " " + run.name();
        return String.format(Locale.ROOT, "%s.%s %s at %.2f× the limit", test.suite(), name, run.outcome(), share(run));
    }
}
