package grader.suite;

import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Bytes that all threads allocate on the heap from {@link #begin} to {@link #end}, those of threads that have ended too.
 *
 * <p>JDK 21 and later keep the sum. Before, a thread's count ends with it, so the counts are looked at every
 * millisecond.
 */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Optional<MethodHandle> TOTAL = total();

    private final long before;
    private final Optional<AllocationSamples> samples;

    private Allocation(long before, Optional<AllocationSamples> samples) {
        this.before = before;
        this.samples = samples;
    }

    static Allocation begin() {
        if (TOTAL.isPresent()) {
            return new Allocation(ofAllThreads(TOTAL.orElseThrow()), Optional.empty());
        }
        AllocationSamples samples = new AllocationSamples(THREADS);
        samples.start();
        return new Allocation(samples.sum(), Optional.of(samples));
    }

    long end() {
        if (samples.isPresent()) {
            AllocationSamples sampled = samples.orElseThrow();
            sampled.stop();
            return sampled.sum() - before;
        }
        return ofAllThreads(TOTAL.orElseThrow()) - before;
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
