package grader.runner.run;

import grader.suite.internal.UnchargedThreads;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Collectors;

/** Threads that a test started and that live on after it. */
final class Leftovers {

    /** For threads that are on their way out, as those of an executor that was shut down. */
    private static final long PATIENCE_MILLIS = 100;

    private static final long LOOK_AGAIN_MILLIS = 5;

    private Set<Thread> before = Set.of();

    /** Remembers who lives. */
    void begin() {
        before = living();
    }

    /** Whether anybody lives who did not before, or works in a pool: its idle workers may stay. */
    boolean remain() {
        List<Thread> suspects = living().stream()
                .filter(thread -> !before.contains(thread) || thread instanceof ForkJoinWorkerThread)
                .toList();
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        for (Thread thread : suspects) {
            while (disturbs(thread)) {
                if (System.nanoTime() > deadline) {
                    return true;
                }
                joinShortly(thread);
            }
        }
        return false;
    }

    private static void joinShortly(Thread thread) {
        try {
            thread.join(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            // The interrupt was a candidate's; what it was for is over.
        }
    }

    private static boolean disturbs(Thread thread) {
        boolean idle = thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
        return thread.isAlive() && !(idle && isOfTheJdk(thread));
    }

    /** Workers of the common pool, carriers of virtual threads, and what the JVM starts for itself. */
    private static boolean isOfTheJdk(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        boolean system = group != null && group.getParent() == null;
        boolean pooled = thread instanceof ForkJoinWorkerThread;
        return system || pooled;
    }

    private static Set<Thread> living() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 16];
        int count = root.enumerate(threads);
        while (count == threads.length) {
            threads = new Thread[threads.length * 2];
            count = root.enumerate(threads);
        }
        return Arrays.stream(threads, 0, count)
                .filter(thread -> !UnchargedThreads.contains(thread))
                .collect(Collectors.toSet());
    }
}
