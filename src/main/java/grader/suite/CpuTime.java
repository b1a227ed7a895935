package grader.suite;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import grader.suite.internal.UnchargedThreads;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * CPU time of all Java threads, the grader's own left out, and those of the JVM itself: compiling and collecting is
 * charged to nobody.
 *
 * <p>The count of a thread ends with it. So where threads come and go while it runs, the time is that of the whole
 * process if this is more. The JDK tells it in steps of 10 ms, so it is taken for what it was at most: work of less than
 * a step would else look like none at all, and larger work like growth.
 */
final class CpuTime {

    private static final int CALIBRATIONS = 200;
    /** Of the clock of the process. */
    static final long STEP_NANOS = 10_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long overheadNanos;

    CpuTime() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < CALIBRATIONS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        overheadNanos = least;
    }

    /** Begins to count. */
    Start start() {
        return new Start();
    }

    /** A count that has begun. */
    final class Start {

        private final Map<Long, Long> others = others();
        private final long started = threads.getTotalStartedThreadCount();
        private final long ofProcess = process.getProcessCpuTime();
        // The last thing before, and the first after: reading the others takes time of this thread.
        private final long own = threads.getCurrentThreadCpuTime();

        private Start() {}

        /** From then to now, less what asking the clock takes. */
        long nanos() {
            long counted = Math.max(0, threads.getCurrentThreadCpuTime() - own - overheadNanos);
            Map<Long, Long> now = others();
            for (Map.Entry<Long, Long> other : now.entrySet()) {
                counted += Math.max(0, other.getValue() - others.getOrDefault(other.getKey(), 0L));
            }
            boolean sameThreads = threads.getTotalStartedThreadCount() == started
                    && now.keySet().containsAll(others.keySet());
            return sameThreads ? counted : Math.max(counted, process.getProcessCpuTime() - ofProcess + STEP_NANOS);
        }

        private Map<Long, Long> others() {
            long[] ids = threads.getAllThreadIds();
            long[] cpu = threads.getThreadCpuTime(ids);
            long own = UnchargedThreads.id(Thread.currentThread());
            Map<Long, Long> others = new HashMap<>();
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] != own && cpu[i] >= 0 && !UnchargedThreads.contains(ids[i])) {
                    others.put(ids[i], cpu[i]);
                }
            }
            return others;
        }
    }
}
