package grader.sandbox.session;

import grader.protocol.TestNode;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Runs suites in sandboxes of one kind, as many as it takes. Safe with several threads. */
public final class SuiteRunner implements AutoCloseable {

    /** A limit for code that is trusted to end. */
    private static final Duration GENEROUS = Duration.ofMinutes(1);

    /** For {@code selected}. */
    static final List<String> ALL = List.of();

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
        return new SuiteRun(this, program, cases, limits).results();
    }

    /** While others may work. */
    AttemptLog together(Part part) {
        WarmPool.Taken taken = pool.take(part.limits().sandbox(), part.load());
        return discarded(taken, () -> turns.together(() -> part.in(taken, () -> {})));
    }

    /**
     * The sandbox is had before the turn: whoever has the machine alone must not wait for others to boot one. What is over
     * its limit even so has its verdict, and needs the machine no longer for itself.
     */
    AttemptLog alone(Part part, boolean moreFollow) {
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
}
