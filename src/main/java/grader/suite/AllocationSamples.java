package grader.suite;

import com.sun.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The highest count that each thread was seen with, its own left out. */
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

    // Thread.threadId() is not there on JDK 17.
    @SuppressWarnings("deprecation")
    private void look() {
        long own = sampler.getId();
        synchronized (seen) {
            long[] ids = threads.getAllThreadIds();
            long[] bytes = threads.getThreadAllocatedBytes(ids);
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] != own && bytes[i] > 0) {
                    seen.merge(ids[i], bytes[i], Math::max);
                }
            }
        }
    }
}
