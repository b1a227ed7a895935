package grader.protocol;

import java.util.Objects;

/**
 * What a test took.
 *
 * @param wallNanos time that passed
 * @param cpuNanos CPU time of its threads
 * @param countedNanos the time that counts against the limit: CPU time, or the time that the test's own thread ran or
 *     waited where that is longer; unlike wall time it doesn't grow when the machine is busy with other work
 * @param allocatedBytes heap that its threads allocated, freed or not
 * @param outputBytes what it printed, all of it counted
 * @param output the first part of what it printed
 */
public record Measurement(
        long wallNanos, long cpuNanos, long countedNanos, long allocatedBytes, long outputBytes, String output) {

    /** Of something that took nothing, such as a test that was skipped. */
    public static final Measurement NONE = new Measurement(0, 0, 0, 0, 0, "");

    public Measurement {
        Objects.requireNonNull(output);
        if (wallNanos < 0 || cpuNanos < 0 || countedNanos < 0 || allocatedBytes < 0 || outputBytes < 0) {
            throw new IllegalArgumentException("a measurement is not negative");
        }
    }
}
