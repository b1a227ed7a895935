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
        return results(cases);
    }

    private List<CaseResult> results(List<PlannedCase> some) {
        List<CaseResult> results = withRepetitions(once(some));
        List<PlannedCase> late = results.stream()
                .filter(result -> result.outcome() == Outcome.NOT_RUN)
                .map(CaseResult::planned)
                .toList();
        boolean tampered = results.stream().anyMatch(result -> result.outcome() == Outcome.TAMPERED);
        // Else the machine is to blame for some of the time that was missing then.
        if (late.isEmpty() || tampered || results.stream().noneMatch(CaseResult::isCleared)) {
            return results;
        }
        Map<String, CaseResult> now = results(late).stream()
                .collect(Collectors.toUnmodifiableMap(result -> result.planned().id(), Function.identity()));
        return results.stream()
                .map(result -> now.getOrDefault(result.planned().id(), result))
                .toList();
    }

    private List<CaseResult> once(List<PlannedCase> some) {
        Ledger ledger = new Ledger(some, limits);
        while (ledger.isOpen()) {
            List<String> selected = ledger.next();
            List<String> sent = selected.size() == cases.size() ? SuiteRunner.ALL : selected;
            ledger.enter(selected, runner.together(part(sent, !first)));
            first = false;
        }
        return ledger.results();
    }

    private List<CaseResult> withRepetitions(List<CaseResult> firsts) {
        Repetitions repetitions = new Repetitions(limits.total());
        long left = firsts.stream().filter(CaseResult::isInDoubt).count();
        List<CaseResult> results = new ArrayList<>();
        for (CaseResult result : firsts) {
            if (result.isInDoubt()) {
                left--;
                results.add(repetitions.settled(result) ? result : repeated(result, left > 0, repetitions));
            } else {
                results.add(result);
            }
        }
        return results;
    }

    private CaseResult repeated(CaseResult result, boolean moreFollow, Repetitions repetitions) {
        Ledger ledger = new Ledger(List.of(result.planned()), limits);
        while (ledger.isOpen()) {
            List<String> selected = ledger.next();
            Part part = part(selected, true);
            ledger.enter(
                    selected, result.outcome().isAboutTime() ? runner.alone(part, moreFollow) : runner.together(part));
        }
        CaseResult again = ledger.results().get(0).afterRuns(result.runs() + 1);
        repetitions.add(again, ledger.usedNanos());
        return again;
    }

    private Part part(List<String> selected, boolean proveEach) {
        return new Part(program, selected, limits, this::limitNanos, false, proveEach);
    }

    private long limitNanos(String id) {
        PlannedCase planned = byId.get(id);
        return planned == null ? 0 : planned.limit().toNanos();
    }
}
