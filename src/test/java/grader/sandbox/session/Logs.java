package grader.sandbox.session;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans, and what sandboxes told of them, as tests need them. Ids look like JUnit's: {@code e/suite/method/run}. */
final class Logs {

    static final RunLimits LIMITS = new RunLimits(64L << 20, 1000, Duration.ofSeconds(20), false);

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private Logs() {}

    /** A case of a method that runs once. */
    static PlannedCase once(String id) {
        return new PlannedCase(id, id, LIMIT);
    }

    /** One of several runs of a method. */
    static PlannedCase run(String method, int number) {
        return new PlannedCase(method + "/" + number, method, LIMIT);
    }

    static RunnerFrame.Finished passed(String id) {
        return finished(id, Ending.Result.SUCCESSFUL, Duration.ofMillis(10));
    }

    static RunnerFrame.Finished passedAfter(String id, Duration counted) {
        return finished(id, Ending.Result.SUCCESSFUL, counted);
    }

    static RunnerFrame.Finished failed(String id) {
        return finished(id, Ending.Result.FAILED, Duration.ofMillis(10));
    }

    static RunnerFrame.Finished finished(String id, Ending.Result result, Duration counted) {
        boolean threw = result == Ending.Result.FAILED;
        Ending ending = new Ending(result, threw ? "java.lang.AssertionError" : "", threw ? "no" : "", "");
        long nanos = counted.toNanos();
        return new RunnerFrame.Finished(id, ending, new Measurement(nanos, nanos, nanos, 0, 0, ""), Aftermath.SOUND);
    }

    /** A sandbox that came to its end. */
    static AttemptLog complete(RunnerFrame.Finished... finished) {
        return new AttemptLog(List.of(), byId(finished), Optional.empty(), Optional.empty(), 0);
    }

    /** A sandbox that died in the middle of {@code open}. */
    static AttemptLog died(String open, Outcome outcome, RunnerFrame.Finished... finished) {
        return died(open, Death.during(outcome, "it died"), Duration.ofMillis(10), finished);
    }

    static AttemptLog died(String open, Death death, Duration openFor, RunnerFrame.Finished... finished) {
        return new AttemptLog(List.of(), byId(finished), Optional.of(open), Optional.of(death), openFor.toNanos());
    }

    /** A sandbox that died before, between or after tests. */
    static AttemptLog diedBetween(Outcome outcome, RunnerFrame.Finished... finished) {
        return new AttemptLog(
                List.of(), byId(finished), Optional.empty(), Optional.of(Death.during(outcome, "it died")), 0);
    }

    private static Map<String, RunnerFrame.Finished> byId(RunnerFrame.Finished... finished) {
        Map<String, RunnerFrame.Finished> byId = new LinkedHashMap<>();
        for (RunnerFrame.Finished end : finished) {
            byId.put(end.id(), end);
        }
        return byId;
    }
}
