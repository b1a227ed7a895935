package grader.sandbox.session;

import grader.protocol.HostFrame;
import grader.protocol.TestNode;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Runs suites in sandboxes of one kind, as many as it takes. Safe with several threads. */
public final class SuiteRunner implements AutoCloseable {

    private static final SecureRandom SEALS = new SecureRandom();
    /** A limit for code that is trusted to end. */
    private static final Duration GENEROUS = Duration.ofMinutes(1);

    private static final List<String> ALL = List.of();

    private final WarmPool pool;
    /** Runs share the machine; a failure on time is repeated with nobody else running. */
    private final Turns turns = new Turns();

    /** Nothing is started before {@link #expect} or a run. */
    public SuiteRunner(SandboxKind kind) {
        this.pool = new WarmPool(kind, turns);
    }

    /**
     * Boots sandboxes ahead, as far as there is room for them.
     *
     * @param runs how many with such limits are still to come
     */
    public void expect(RunLimits limits, int runs) {
        pool.expect(limits.sandbox(), runs);
    }

    /**
     * Has a sandbox that was booted ahead read a suite that will be run soon.
     *
     * @return to be closed when it is run, or turns out not to be
     */
    public Claim load(Suite suite, RunLimits limits) {
        return pool.load(limits.sandbox(), suite.load(ALL, limits, false));
    }

    /**
     * Runs a suite on code that is trusted, to learn what tests it has.
     *
     * @return all tests and containers, in the order in which they ran
     * @throws SuiteFailedException if a test does not pass
     */
    public List<TestNode> explore(SuiteProgram program, RunLimits limits) {
        AttemptLog log = together(new Part(program, ALL, limits, id -> GENEROUS.toNanos(), true, false));
        List<TestNode> tests = log.nodes().stream().filter(TestNode::test).toList();
        if (log.death().isPresent()) {
            throw new SuiteFailedException("the suite does not run to its end: "
                    + log.death().orElseThrow().message()
                    + log.open().map(id -> " in " + id).orElse(""));
        }
        Exploration.checkPassed(log);
        if (tests.isEmpty()) {
            throw new SuiteFailedException("the suite has no tests");
        }
        return Exploration.inOrder(log);
    }

    /**
     * Runs a suite until every planned case has a result.
     *
     * @param cases what must report, in the order of the suite; nothing else counts
     * @return a result for each case, in the same order
     * @throws SandboxException if a sandbox can't be had
     */
    public List<CaseResult> run(SuiteProgram program, List<PlannedCase> cases, RunLimits limits) {
        Ledger ledger = new Ledger(cases, limits);
        Map<String, PlannedCase> byId =
                cases.stream().collect(Collectors.toUnmodifiableMap(PlannedCase::id, Function.identity()));
        ToLongFunction<String> limitNanos =
                id -> byId.containsKey(id) ? byId.get(id).limit().toNanos() : 0;
        boolean first = true;
        while (ledger.isOpen()) {
            List<String> selected = ledger.next();
            List<String> sent = selected.size() == cases.size() ? ALL : selected;
            ledger.enter(selected, together(new Part(program, sent, limits, limitNanos, false, !first)));
            first = false;
        }
        return withRepetitions(ledger.results(), program, limits, limitNanos);
    }

    private List<CaseResult> withRepetitions(
            List<CaseResult> firsts, SuiteProgram program, RunLimits limits, ToLongFunction<String> limitNanos) {
        long left = firsts.stream().filter(CaseResult::isInDoubt).count();
        long usedNanos = 0;
        List<CaseResult> results = new ArrayList<>();
        for (CaseResult first : firsts) {
            // Where so much was as slow again, or died again, the rest is no victim of the machine.
            if (!first.isInDoubt() || usedNanos > limits.total().toNanos()) {
                results.add(first);
                continue;
            }
            left--;
            Ledger ledger = new Ledger(List.of(first.planned()), limits);
            while (ledger.isOpen()) {
                List<String> selected = ledger.next();
                Part part = new Part(program, selected, limits, limitNanos, false, true);
                ledger.enter(selected, first.outcome().isAboutTime() ? alone(part, left > 0) : together(part));
            }
            usedNanos += ledger.usedNanos();
            results.add(ledger.results().get(0).afterRuns(first.runs() + 1));
        }
        return results;
    }

    private AttemptLog together(Part part) {
        WarmPool.Taken taken = pool.take(part.limits().sandbox(), part.load());
        return discarded(taken, () -> turns.together(() -> part.in(taken, () -> {})));
    }

    /**
     * The sandbox is had before the turn: whoever has the machine alone must not wait for others to boot one. What is over
     * its limit even so has its verdict, and needs the machine no longer for itself.
     */
    private AttemptLog alone(Part part, boolean moreFollow) {
        SandboxLimits limits = part.limits().sandbox();
        WarmPool.Taken taken = pool.take(limits, part.load());
        return discarded(
                taken,
                () -> turns.alone(() -> part.in(taken, () -> {
                    turns.share();
                    if (moreFollow) {
                        pool.expectAnother(limits);
                    }
                })));
    }

    private AttemptLog discarded(WarmPool.Taken taken, Supplier<AttemptLog> attempt) {
        try {
            return attempt.get();
        } finally {
            pool.discard(taken.sandbox());
        }
    }

    /** Ends what is kept ready, and waits until it is gone. */
    @Override
    public void close() {
        pool.close();
    }

    /**
     * What one sandbox is given of a run.
     *
     * @param selected ids of the tests; all where empty
     * @param trusted whether the code may leave threads behind
     * @param proveEach whether no pass is to be lost where the sandbox dies later on
     */
    private record Part(
            SuiteProgram program,
            List<String> selected,
            RunLimits limits,
            ToLongFunction<String> limitNanos,
            boolean trusted,
            boolean proveEach) {

        HostFrame.Load load() {
            return program.suite().load(selected, limits, proveEach);
        }

        AttemptLog in(WarmPool.Taken taken, Runnable overdue) {
            Sandbox sandbox = taken.sandbox();
            if (!taken.loaded()) {
                sandbox.send(load());
            }
            sandbox.send(new HostFrame.Run(SEALS.nextLong(), program.submission()));
            return new Attempt(sandbox, limitNanos, trusted, overdue).listen();
        }
    }
}
