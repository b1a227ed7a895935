package grader.runner.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The runner's own threads, which no test is charged for. */
final class OwnThreads {

    private static final Set<Long> IDS = ConcurrentHashMap.newKeySet();

    private OwnThreads() {}

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        IDS.add(id(thread));
        thread.start();
    }

    static boolean contains(Thread thread) {
        return contains(id(thread));
    }

    static boolean contains(long id) {
        return IDS.contains(id);
    }

    // Thread.threadId() is not there on JDK 17.
    @SuppressWarnings("deprecation")
    static long id(Thread thread) {
        return thread.getId();
    }
}
