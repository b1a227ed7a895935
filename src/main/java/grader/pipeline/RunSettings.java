package grader.pipeline;

import grader.problem.Capability;
import grader.problem.Problem;
import grader.sandbox.session.PlannedCase;
import grader.sandbox.session.RunLimits;
import java.time.Duration;
import java.util.List;

/** A problem's limits as the sandbox understands them. */
final class RunSettings {

    private RunSettings() {}

    static RunLimits of(Problem problem) {
        return new RunLimits(
                problem.limits().memoryBytes(),
                Math.toIntExact(problem.limits().outputBytes()),
                problem.limits().run(),
                problem.allow().contains(Capability.THREADS));
    }

    /** Each test with its limit: the author's floor, or the factor times what the slowest accepted solution takes. */
    static List<PlannedCase> cases(Problem problem, List<PlannedTest> tests) {
        return tests.stream()
                .map(test -> new PlannedCase(test.node().id(), test.group(), limit(problem, test)))
                .toList();
    }

    private static Duration limit(Problem problem, PlannedTest test) {
        long own = test.node().timeLimitMillis();
        Duration floor = own > 0 ? Duration.ofMillis(own) : problem.limits().test();
        Duration calibrated = Duration.ofNanos(
                (long) (test.calibratedNanos() * problem.limits().timeFactor()));
        return floor.compareTo(calibrated) >= 0 ? floor : calibrated;
    }
}
