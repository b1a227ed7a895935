package grader.suite;

import com.sun.management.ThreadMXBean;
import grader.suite.internal.UnchargedThreads;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes that all threads but the grader's own allocate on the heap from {@link #begin} to {@link #end}, those of threads
 * that have ended too.
 *
 * <p>JDK 21 and later keep the sum. Before, a thread's count ends with it, so the counts are looked at every
 * millisecond.
 */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Optional<MethodHandle> TOTAL = total();

    private final Map<Long, Long> uncharged;
    private final long before;
    private final Optional<AllocationSamples> samples;

    private Allocation(Map<Long, Long> uncharged, long before, Optional<AllocationSamples> samples) {
        this.uncharged = uncharged;
        this.before = before;
        this.samples = samples;
    }

    static Allocation begin() {
        if (TOTAL.isPresent()) {
            // First, and at the end last: what they allocate in between is then no test's either.
            Map<Long, Long> uncharged = ofUnchargedThreads();
            return new Allocation(uncharged, ofAllThreads(TOTAL.orElseThrow()), Optional.empty());
        }
        AllocationSamples samples = new AllocationSamples(THREADS);
        samples.start();
        return new Allocation(Map.of(), samples.sum(), Optional.of(samples));
    }

    long end() {
        if (samples.isPresent()) {
            AllocationSamples sampled = samples.orElseThrow();
            sampled.stop();
            return sampled.sum() - before;
        }
        long all = ofAllThreads(TOTAL.orElseThrow()) - before;
        for (Map.Entry<Long, Long> thread : ofUnchargedThreads().entrySet()) {
            all -= Math.max(0, thread.getValue() - uncharged.getOrDefault(thread.getKey(), 0L));
        }
        return Math.max(0, all);
    }

    private static Map<Long, Long> ofUnchargedThreads() {
        long[] ids = UnchargedThreads.ids();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> byThread = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            byThread.put(ids[i], bytes[i]);
        }
        return byThread;
    }

    private static long ofAllThreads(MethodHandle total) {
        try {
            return (long) total.invokeExact(THREADS);
        } catch (Throwable e) {
            throw new IllegalStateException("the JDK does not count allocated bytes", e);
        }
    }

    private static Optional<MethodHandle> total() {
        try {
            return Optional.of(MethodHandles.publicLookup()
                    .findVirtual(
                            ThreadMXBean.class, "getTotalThreadAllocatedBytes", MethodType.methodType(long.class)));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
