package grader.suite;

import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One call of a {@link Growth} test: how large the input is to be, and what of the call counts.
 *
 * <p>Make the input and what is expected outside {@link #measure}, and a new input for each call: {@link #random} is
 * another one each time, so a solution that remembers answers gains nothing. Look at the whole result <em>inside</em>,
 * or a solution may return at once and work when it is read: {@code work.measure(() -> Copied.list(sorter.sorted(),
 * work.size()))}.
 */
public final class Workload {

    private final CpuTime cpu;
    private int size;
    private Random random = new Random(0);
    private long nanos;
    private boolean measured;

    Workload(CpuTime cpu) {
        this.cpu = cpu;
    }

    /** A use that gives something back. */
    @FunctionalInterface
    public interface Answer<T extends @Nullable Object, X extends Exception> {
        T get() throws X;
    }

    /** A use that gives nothing back. */
    @FunctionalInterface
    public interface Action<X extends Exception> {
        void run() throws X;
    }

    /** How large the input is to be. */
    public int size() {
        return size;
    }

    /** Numbers that are others for each call, and the same again whenever the whole test runs again. */
    public Random random() {
        return random;
    }

    /**
     * Runs what counts; called again, the times add up.
     *
     * @return what it returns; what is done with it later does not count
     */
    public <T extends @Nullable Object, X extends Exception> T measure(Answer<T, X> use) throws X {
        measured = true;
        CpuTime.Start start = cpu.start();
        T answer = use.get();
        nanos += start.nanos();
        return answer;
    }

    /** Runs what counts; called again, the times add up. */
    public <X extends Exception> void measure(Action<X> use) throws X {
        measured = true;
        CpuTime.Start start = cpu.start();
        use.run();
        nanos += start.nanos();
    }

    void next(int nextSize, int repetition) {
        size = nextSize;
        // Seeds that differ little would give a Random first numbers that do.
        random = new Random(new SplittableRandom(((long) nextSize << Integer.SIZE) | repetition).nextLong());
        nanos = 0;
        measured = false;
    }

    /** CPU time of what was measured since {@link #next}. */
    long nanos() {
        return nanos;
    }

    boolean isMeasured() {
        return measured;
    }
}
