package grader.runner.run;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import grader.suite.internal.UnchargedThreads;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * What the tests' threads have used since the process began.
 *
 * <p>A thread's count ends with it, so each is read at every pulse and the last reading of a dead one is kept; the
 * process's own CPU time, which misses none but counts compiler and collector too, is used where code may start
 * threads.
 */
final class Meter {

    /** A reading; differences of two say what lies between. */
    record Reading(long wallNanos, long cpuNanos, long ownNanos, long allocatedBytes) {}

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long testThread;
    private final boolean processCpu;
    private final Map<Long, Long> cpuByThread = new HashMap<>();
    private final Map<Long, Long> bytesByThread = new HashMap<>();

    Meter(long testThread, boolean processCpu) {
        this.testThread = testThread;
        this.processCpu = processCpu;
    }

    /** Whether the code may start threads. */
    boolean othersMayWork() {
        return processCpu;
    }

    synchronized Reading read() {
        long[] ids = threads.getAllThreadIds();
        long[] cpu = threads.getThreadCpuTime(ids);
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        for (int i = 0; i < ids.length; i++) {
            if (!UnchargedThreads.contains(ids[i])) {
                cpuByThread.merge(ids[i], cpu[i], Math::max);
                bytesByThread.merge(ids[i], bytes[i], Math::max);
            }
        }
        long cpuNanos = processCpu ? system.getProcessCpuTime() : sum(cpuByThread);
        long ownNanos = cpuByThread.getOrDefault(testThread, 0L);
        return new Reading(System.nanoTime(), cpuNanos, ownNanos, sum(bytesByThread));
    }

    private static long sum(Map<Long, Long> byThread) {
        return byThread.values().stream().mapToLong(value -> Math.max(0, value)).sum();
    }
}
