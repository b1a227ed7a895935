package grader.suite.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The grader's own threads, which no test is charged for. */
public final class UnchargedThreads {

    private static final Set<Long> IDS = ConcurrentHashMap.newKeySet();

    private UnchargedThreads() {}

    /** To be called before the thread starts. */
    public static void add(Thread thread) {
        IDS.add(id(thread));
    }

    public static boolean contains(Thread thread) {
        return contains(id(thread));
    }

    public static boolean contains(long id) {
        return IDS.contains(id);
    }

    /** Of all that were added, those that have ended too. */
    public static long[] ids() {
        return IDS.stream().mapToLong(Long::longValue).toArray();
    }

    /** The number by which the JVM's counts go. */
    // Thread.threadId() is not there on JDK 17.
    @SuppressWarnings("deprecation")
    public static long id(Thread thread) {
        return thread.getId();
    }
}
