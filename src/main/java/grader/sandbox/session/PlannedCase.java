package grader.sandbox.session;

import java.time.Duration;
import java.util.Objects;

/**
 * A test that has to report.
 *
 * @param id JUnit's unique id
 * @param group what it is a run of: the same for all runs of one method
 * @param limit for the time that counts
 */
public record PlannedCase(String id, String group, Duration limit) {
    public PlannedCase {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit is longer than nothing");
        }
    }
}
