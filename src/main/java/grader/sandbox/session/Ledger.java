package grader.sandbox.session;

import grader.protocol.Ending;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows every case that must report, and enters what each sandbox told of them.
 *
 * <p>What did not report is run again in a fresh sandbox. A case under which a sandbox died is to blame alone; the other
 * runs of the same method wait until all else has had its turn, since they will often end the same way.
 */
final class Ledger {

    private final RunLimits limits;
    private final List<PlannedCase> cases;
    private final Map<String, PlannedCase> pending = new LinkedHashMap<>();
    private final Map<String, CaseResult> results = new LinkedHashMap<>();
    private final Set<String> deadGroups = new HashSet<>();
    private long usedNanos;
    private int fruitless;

    Ledger(List<PlannedCase> cases, RunLimits limits) {
        this.cases = List.copyOf(cases);
        this.limits = limits;
        cases.forEach(planned -> pending.put(planned.id(), planned));
    }

    boolean isOpen() {
        return !pending.isEmpty();
    }

    /** The ids that the next sandbox is to run. */
    List<String> next() {
        List<String> fresh = pending.values().stream()
                .filter(planned -> !deadGroups.contains(planned.group()))
                .map(PlannedCase::id)
                .toList();
        return fresh.isEmpty() ? List.copyOf(pending.keySet()) : fresh;
    }

    /** Results in the order of the cases; for when nothing is open any more. */
    List<CaseResult> results() {
        return cases.stream().map(planned -> results.get(planned.id())).toList();
    }

    /** How much time counted so far in what was run. */
    long usedNanos() {
        return usedNanos;
    }

    /** Enters what a sandbox told that was to run {@code selected}. */
    void enter(List<String> selected, AttemptLog log) {
        int before = pending.size();
        log.finished().values().forEach(this::enterFinished);
        log.finished().values().forEach(this::enterContainer);
        log.death().filter(Death::blames).ifPresent(death -> blame(death, log, selected));
        if (log.death().isPresent()) {
            usedNanos += log.openNanos();
        }
        fruitless = pending.size() == before ? fruitless + 1 : 0;
        if (fruitless > 1) {
            giveUp(selected, log);
        }
        if (log.death().filter(death -> death.outcome() == Outcome.TAMPERED).isPresent()) {
            settleAll(List.copyOf(pending.keySet()), Outcome.NOT_RUN, "an earlier test was tampered with", 1);
        }
        if (usedNanos > limits.total().toNanos()) {
            settleAll(
                    List.copyOf(pending.keySet()),
                    Outcome.NOT_RUN,
                    "the tests together took longer than the " + limits.total().toMillis() / 1000.0
                            + " s that a run may take",
                    1);
        }
    }

    private void enterFinished(RunnerFrame.Finished end) {
        PlannedCase planned = pending.get(end.id());
        if (planned == null) {
            return;
        }
        usedNanos += end.measurement().countedNanos();
        settle(Verdicts.of(planned, end, limits));
    }

    /** A container that failed takes its tests with it: those that never came, and those it checks afterwards. */
    private void enterContainer(RunnerFrame.Finished end) {
        if (end.ending().result() == Ending.Result.SUCCESSFUL || isCase(end.id())) {
            return;
        }
        for (PlannedCase planned : cases) {
            boolean inside = planned.id().startsWith(end.id() + "/");
            CaseResult known = results.get(planned.id());
            boolean passed = known != null && known.outcome() == Outcome.PASSED;
            if (inside && (pending.containsKey(planned.id()) || passed)) {
                settle(Verdicts.of(planned, end, limits));
            }
        }
    }

    private void blame(Death death, AttemptLog log, List<String> selected) {
        Optional<String> open = log.open();
        if (open.isEmpty() || isEngine(open.orElseThrow())) {
            return;
        }
        String blamed = open.orElseThrow();
        Measurement measurement = new Measurement(log.openNanos(), log.openNanos(), log.openNanos(), 0, 0, "");
        for (String id : selected) {
            PlannedCase planned = pending.get(id);
            if (planned != null && (id.equals(blamed) || id.startsWith(blamed + "/"))) {
                deadGroups.add(planned.group());
                settle(new CaseResult(planned, death.outcome(), death.message(), "", measurement, 1));
            }
        }
    }

    /** Two sandboxes in a row brought nothing: what they were to run will not report. */
    private void giveUp(List<String> selected, AttemptLog log) {
        Outcome outcome = log.death().map(Death::outcome).orElse(Outcome.MISSING);
        String message = log.death().map(Death::message).orElse("the test did not report");
        settleAll(selected, outcome, message, fruitless);
        fruitless = 0;
    }

    private void settleAll(List<String> ids, Outcome outcome, String message, int runs) {
        for (String id : ids) {
            PlannedCase planned = pending.get(id);
            if (planned != null) {
                settle(new CaseResult(planned, outcome, message, "", Measurement.NONE, runs));
            }
        }
    }

    private void settle(CaseResult result) {
        pending.remove(result.planned().id());
        results.put(result.planned().id(), result);
    }

    private boolean isCase(String id) {
        return results.containsKey(id) || pending.containsKey(id);
    }

    private static boolean isEngine(String id) {
        return id.indexOf('/') < 0;
    }
}
