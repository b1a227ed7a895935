package grader.fuzz;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What reading one input may take: CPU time of the process, so that a busy machine changes nothing, and bytes allocated,
 * freed or not, by all threads where the JDK counts them (21 and later) and else by the one that reads.
 */
final class Budget {

    private static final long CPU_SECONDS = 10;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Optional<MethodHandle> ALL_THREADS = ofAllThreads();

    private Budget() {}

    /**
     * As {@link FuzzTarget#accepts}.
     *
     * @throws ExceededException where it took more than it may, twice: the first time classes may have been loaded
     */
    static boolean accepts(FuzzTarget target, byte[] input) throws Exception {
        try {
            return measured(target, input);
        } catch (ExceededException e) {
            return measured(target, input);
        }
    }

    private static boolean measured(FuzzTarget target, byte[] input) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long bytes = allocated();
        boolean accepted = target.accepts(input);
        long allocated = allocated() - bytes;
        long seconds = (SYSTEM.getProcessCpuTime() - cpu) / 1_000_000_000;
        if (allocated > target.mostBytes()) {
            throw new ExceededException("allocated " + (allocated >> 20) + " MiB");
        }
        if (seconds > CPU_SECONDS) {
            throw new ExceededException("took " + seconds + " s of CPU time");
        }
        return accepted;
    }

    /** An input that costs too much to read. */
    static final class ExceededException extends Exception {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message);
        }
    }

    private static long allocated() {
        if (ALL_THREADS.isEmpty()) {
            return THREADS.getCurrentThreadAllocatedBytes();
        }
        try {
            return (long) ALL_THREADS.orElseThrow().invokeExact(THREADS);
        } catch (Throwable e) {
            throw new IllegalStateException("the JDK does not count allocated bytes", e);
        }
    }

    private static Optional<MethodHandle> ofAllThreads() {
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
