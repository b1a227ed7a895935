package grader.sandbox.session;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.RunnerFrame;
import grader.sandbox.Sandbox;
import grader.sandbox.Signal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * One sandbox's part of a run: listens until the tests are done, or something is over a limit, or the sandbox dies.
 *
 * <p>The host is the clock. The runner's pulses say how much time counts, so that a busy machine kills nobody; silence
 * is answered on wall time.
 */
final class Attempt {

    /** A test that is this far over its limit is not waited for. */
    static final double KILL_FACTOR = 1.5;

    private static final long KILL_GRACE_NANOS = Duration.ofMillis(100).toNanos();
    /** A runner that is alive sends a pulse every 40 ms. */
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(8);
    /** For what lies between tests: loading classes, {@code @BeforeAll}. */
    private static final Duration BETWEEN_TESTS = Duration.ofSeconds(5);

    private static final long WALL_FACTOR = 20;

    private final Sandbox sandbox;
    private final ToLongFunction<String> limitNanos;
    private final boolean trusted;
    private final Runnable overdue;
    private final Set<String> late = new HashSet<>();
    private final Map<String, RunnerFrame.Discovered> discovered = new LinkedHashMap<>();
    private final Map<String, RunnerFrame.Finished> finished = new LinkedHashMap<>();
    private final Set<String> started = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> unproven = new ArrayDeque<>();
    private long since = System.nanoTime();
    private long lastCounted;
    /** Of this stretch: the aftermath of a test, which is none of its time, has pulses too. */
    private long mostCounted;

    /**
     * Ready to listen to a sandbox that was sent its request.
     *
     * @param limitNanos the limit of each test by its id; 0 for what is no planned test
     * @param trusted whether threads that a test leaves behind are let be
     * @param overdue called once for each test that is over its limit, while it may still run for a while
     */
    Attempt(Sandbox sandbox, ToLongFunction<String> limitNanos, boolean trusted, Runnable overdue) {
        this.trusted = trusted;
        this.sandbox = sandbox;
        this.limitNanos = limitNanos;
        this.overdue = overdue;
    }

    /** Listens to the end. */
    AttemptLog listen() {
        Optional<Death> death = Optional.empty();
        boolean complete = false;
        while (!complete && death.isEmpty()) {
            Signal signal = sandbox.await(SILENCE_LIMIT);
            if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.RunEnded) {
                complete = true;
            } else {
                death = hear(signal);
            }
        }
        // They might not have, in a JVM in which tests can't fail.
        unproven.forEach(finished::remove);
        return new AttemptLog(
                discovered.values().stream().map(RunnerFrame.Discovered::node).toList(),
                finished,
                Optional.ofNullable(open.peekLast()),
                death,
                mostCounted);
    }

    private Optional<Death> hear(Signal signal) {
        if (signal instanceof Signal.Said said) {
            return hear(said.frame());
        } else if (signal instanceof Signal.Ended ended) {
            return Optional.of(Death.of(ended.exit(), sandbox.diagnosis()));
        } else if (signal instanceof Signal.Garbled garbled) {
            return Optional.of(Death.during(Outcome.CRASHED, "the results were disturbed: " + garbled.message()));
        } else {
            mostCounted += SILENCE_LIMIT.toNanos();
            return Optional.of(Death.during(Outcome.TIMED_OUT, "the JVM stopped answering"));
        }
    }

    private Optional<Death> hear(RunnerFrame frame) {
        if (frame instanceof RunnerFrame.Discovered found) {
            discovered.put(found.node().id(), found);
        } else if (frame instanceof RunnerFrame.Started start) {
            if (!started.add(start.id())) {
                return disturbed("a test started twice");
            }
            open.addLast(start.id());
            newStretch();
        } else if (frame instanceof RunnerFrame.Finished finish) {
            return hearFinished(finish);
        } else if (frame instanceof RunnerFrame.Pulse pulse) {
            lastCounted = pulse.countedNanos();
            mostCounted = Math.max(mostCounted, lastCounted);
            return overtime();
        } else if (frame instanceof RunnerFrame.Broken broken) {
            return Optional.of(
                    broken.outOfMemory()
                            ? Death.during(Outcome.MEMORY_EXCEEDED, "out of memory")
                            : Death.during(Outcome.CRASHED, broken.message()));
        } else {
            return disturbed("a frame out of place");
        }
        return Optional.empty();
    }

    private Optional<Death> hearFinished(RunnerFrame.Finished finish) {
        boolean skipped = finish.ending().result() == Ending.Result.SKIPPED;
        boolean innermost = finish.id().equals(open.peekLast());
        if (finished.containsKey(finish.id()) || (!innermost && !skipped)) {
            return open.contains(finish.id()) ? lostByJUnit() : disturbed("a test ended that did not run");
        }
        if (finish.aftermath() == Aftermath.TAMPERED) {
            return tampered(finish);
        }
        finished.put(finish.id(), finish);
        prove(finish);
        if (innermost) {
            open.removeLast();
        }
        newStretch();
        if (finish.aftermath() == Aftermath.THREADS_LEFT && !trusted) {
            return Optional.of(Death.afterThreadsLeft());
        }
        return finish.ending().trace().contains("java.lang.StackOverflowError")
                ? Optional.of(Death.afterStackOverflow())
                : Optional.empty();
    }

    /** It may have been an earlier test; a container that ends is none. */
    private Optional<Death> tampered(RunnerFrame.Finished finish) {
        if (!isTest(finish.id()) && !unproven.isEmpty()) {
            open.addLast(unproven.getLast());
        }
        return Optional.of(Death.during(Outcome.TAMPERED, "after this test, a test that must fail passed"));
    }

    private void prove(RunnerFrame.Finished finish) {
        if (finish.aftermath() != Aftermath.UNPROVEN) {
            unproven.clear();
        } else if (isTest(finish.id()) && finish.ending().result() == Ending.Result.SUCCESSFUL) {
            unproven.addLast(finish.id());
        }
    }

    private boolean isTest(String id) {
        RunnerFrame.Discovered found = discovered.get(id);
        return found == null || found.node().test();
    }

    private void newStretch() {
        since = System.nanoTime();
        lastCounted = 0;
        mostCounted = 0;
    }

    private Optional<Death> overtime() {
        long own = open.isEmpty() ? 0 : limitNanos.applyAsLong(open.getLast());
        long limit = own > 0 ? own : BETWEEN_TESTS.toNanos();
        if (own > 0 && lastCounted > own && late.add(open.getLast())) {
            overdue.run();
        }
        long wallNanos = System.nanoTime() - since;
        boolean over = lastCounted > limit * KILL_FACTOR + KILL_GRACE_NANOS;
        if (!over && wallNanos > limit * WALL_FACTOR + SILENCE_LIMIT.toNanos()) {
            mostCounted = wallNanos;
            over = true;
        }
        return over ? Optional.of(Death.during(Outcome.TIMED_OUT, "still running after the limit")) : Optional.empty();
    }

    /** A container ends before the test in it: JUnit itself stumbled, as over an exception whose hashCode throws. */
    private static Optional<Death> lostByJUnit() {
        return Optional.of(Death.during(
                Outcome.CRASHED, "JUnit could not finish this test: what it threw breaks when JUnit looks at it"));
    }

    private static Optional<Death> disturbed(String how) {
        return Optional.of(Death.during(Outcome.CRASHED, "the results were disturbed: " + how));
    }
}
