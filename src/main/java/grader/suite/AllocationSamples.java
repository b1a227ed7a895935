package grader.suite;

import com.sun.management.ThreadMXBean;
import grader.suite.internal.UnchargedThreads;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The highest count that each thread was seen with, the grader's own left out. */
final class AllocationSamples {

    private static final long PAUSE_NANOS = 1_000_000;

    private final ThreadMXBean threads;
    private final Map<Long, Long> seen = new HashMap<>();
    private final Thread sampler;
    private volatile boolean stopped;

    AllocationSamples(ThreadMXBean threads) {
        this.threads = threads;
        this.sampler = new Thread(this::run, "allocation");
        this.sampler.setDaemon(true);
        UnchargedThreads.add(sampler);
    }

    void start() {
        sampler.start();
    }

    void stop() {
        stopped = true;
    }

    long sum() {
        look();
        synchronized (seen) {
            return seen.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private void run() {
        while (!stopped) {
            look();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void look() {
        synchronized (seen) {
            long[] ids = threads.getAllThreadIds();
            long[] bytes = threads.getThreadAllocatedBytes(ids);
            for (int i = 0; i < ids.length; i++) {
                if (bytes[i] > 0 && !UnchargedThreads.contains(ids[i])) {
                    seen.merge(ids[i], bytes[i], Math::max);
                }
            }
        }
    }
}
