package grader.sandbox.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One submission's run of a suite: in as many sandboxes as it takes, and again where the machine may be to blame. */
final class SuiteRun {

    private final SuiteRunner runner;
    private final SuiteProgram program;
    private final List<PlannedCase> cases;
    private final RunLimits limits;
    private final Map<String, PlannedCase> byId;
    private boolean first = true;

    SuiteRun(SuiteRunner runner, SuiteProgram program, List<PlannedCase> cases, RunLimits limits) {
        this.runner = runner;
        this.program = program;
        this.cases = List.copyOf(cases);
        this.limits = limits;
        this.byId = cases.stream().collect(Collectors.toUnmodifiableMap(PlannedCase::id, Function.identity()));
    }

    /** One for each case, in the same order. */
    List<CaseResult> results() {
        List<CaseResult> results = results(cases);
        List<PlannedCase> late = results.stream()
                .filter(result -> result.outcome() == Outcome.NOT_RUN)
                .map(CaseResult::planned)
                .toList();
        // The machine was to blame for some of the time that was missing then.
        if (!late.isEmpty() && results.stream().anyMatch(CaseResult::isCleared)) {
            Map<String, CaseResult> now = results(late).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            result -> result.planned().id(), Function.identity()));
            return results.stream()
                    .map(result -> now.getOrDefault(result.planned().id(), result))
                    .toList();
        }
        return results;
    }

    private List<CaseResult> results(List<PlannedCase> some) {
        Ledger ledger = new Ledger(some, limits);
        while (ledger.isOpen()) {
            List<String> selected = ledger.next();
            List<String> sent = selected.size() == cases.size() ? SuiteRunner.ALL : selected;
            ledger.enter(selected, runner.together(part(sent, !first)));
            first = false;
        }
        return withRepetitions(ledger.results());
    }

    private List<CaseResult> withRepetitions(List<CaseResult> firsts) {
        long left = firsts.stream().filter(CaseResult::isInDoubt).count();
        long usedNanos = 0;
        List<CaseResult> results = new ArrayList<>();
        for (CaseResult result : firsts) {
            // Where so much was as slow again, or died again, the rest is no victim of the machine.
            if (!result.isInDoubt() || usedNanos > limits.total().toNanos()) {
                results.add(result);
                continue;
            }
            left--;
            Ledger ledger = new Ledger(List.of(result.planned()), limits);
            while (ledger.isOpen()) {
                List<String> selected = ledger.next();
                Part part = part(selected, true);
                ledger.enter(
                        selected,
                        result.outcome().isAboutTime() ? runner.alone(part, left > 0) : runner.together(part));
            }
            usedNanos += ledger.usedNanos();
            results.add(ledger.results().get(0).afterRuns(result.runs() + 1));
        }
        return results;
    }

    private Part part(List<String> selected, boolean proveEach) {
        return new Part(program, selected, limits, this::limitNanos, false, proveEach);
    }

    private long limitNanos(String id) {
        PlannedCase planned = byId.get(id);
        return planned == null ? 0 : planned.limit().toNanos();
    }
}
