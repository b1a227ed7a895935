package grader.sandbox.session;

import grader.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * Limits of a run beyond those of each test.
 *
 * @param heapBytes of the Java heap
 * @param outputBytes that a test may print
 * @param total for the time that counts of all tests together, and once more of those that are repeated
 * @param processCpu whether the code may start threads, so that the process's CPU time is what counts
 */
public record RunLimits(long heapBytes, int outputBytes, Duration total, boolean processCpu) {
    public RunLimits {
        Objects.requireNonNull(total);
        if (heapBytes <= 0 || outputBytes < 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** What a sandbox for such runs may use. */
    SandboxLimits sandbox() {
        return SandboxLimits.forTests(heapBytes);
    }

    /** The same with another total. */
    public RunLimits withTotal(Duration other) {
        return new RunLimits(heapBytes, outputBytes, other, processCpu);
    }
}
