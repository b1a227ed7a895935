package grader.protocol;

import java.util.Objects;
import java.util.Optional;

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
 * @param growth how its time grew, where it measured that
 */
public record Measurement(
        long wallNanos,
        long cpuNanos,
        long countedNanos,
        long allocatedBytes,
        long outputBytes,
        String output,
        Optional<Growth> growth) {

    /** Of something that took nothing, such as a test that was skipped. */
    public static final Measurement NONE = new Measurement(0, 0, 0, 0, 0, "");

    public Measurement {
        Objects.requireNonNull(output);
        Objects.requireNonNull(growth);
        if (wallNanos < 0 || cpuNanos < 0 || countedNanos < 0 || allocatedBytes < 0 || outputBytes < 0) {
            throw new IllegalArgumentException("a measurement is not negative");
        }
    }

    /** Of a test that did not measure growth. */
    public Measurement(
            long wallNanos, long cpuNanos, long countedNanos, long allocatedBytes, long outputBytes, String output) {
        this(wallNanos, cpuNanos, countedNanos, allocatedBytes, outputBytes, output, Optional.empty());
    }

    /** The same, with how the time grew. */
    public Measurement with(Optional<Growth> measured) {
        return new Measurement(wallNanos, cpuNanos, countedNanos, allocatedBytes, outputBytes, output, measured);
    }
}
