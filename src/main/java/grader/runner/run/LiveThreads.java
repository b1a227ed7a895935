package grader.runner.run;

import grader.suite.internal.UnchargedThreads;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Collectors;

/** The threads of this JVM but for the runner's own. */
final class LiveThreads {

    private LiveThreads() {}

    static Set<Thread> now() {
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

    /** What the JVM starts for itself. */
    static boolean isOfTheSystem(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && group.getParent() == null && !(thread instanceof ForkJoinWorkerThread);
    }
}
