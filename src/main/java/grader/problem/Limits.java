package grader.problem;

import java.time.Duration;
import java.util.Objects;

/**
 * What a submission may use.
 *
 * @param test the least time that a test is given, 10 ms to 10 minutes
 * @param run for all tests together, no shorter than {@code test}, at most an hour
 * @param memoryBytes of the Java heap, 16 MiB to 4 GiB
 * @param outputBytes that a test may print, 1 KiB to 1 MiB
 * @param timeFactor times what the slowest accepted solution takes, 1.2 to 20
 */
public record Limits(Duration test, Duration run, long memoryBytes, long outputBytes, double timeFactor) {

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;

    public Limits {
        Objects.requireNonNull(test);
        Objects.requireNonNull(run);
        require(test.toMillis() >= 10 && test.toMinutes() <= 10, "test is 10 ms to 10 minutes");
        require(run.compareTo(test) >= 0 && run.toHours() <= 1, "run is no shorter than test, and an hour at most");
        require(memoryBytes >= 16 * MIB && memoryBytes <= 4096 * MIB, "memory is 16 MiB to 4 GiB");
        require(outputBytes >= KIB && outputBytes <= MIB, "output is 1 KiB to 1 MiB");
        require(timeFactor >= 1.2 && timeFactor <= 20, "factor is 1.2 to 20");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
