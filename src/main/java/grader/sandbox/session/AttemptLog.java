package grader.sandbox.session;

import grader.protocol.RunnerFrame;
import grader.protocol.TestNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one sandbox told.
 *
 * @param nodes tests and containers that it found
 * @param finished what ended, by id, in that order
 * @param open the innermost test or container that had started and not ended
 * @param death why it stopped before the end; empty where it did not
 * @param openNanos how much time counted in {@code open}
 */
record AttemptLog(
        List<TestNode> nodes,
        Map<String, RunnerFrame.Finished> finished,
        Optional<String> open,
        Optional<Death> death,
        long openNanos) {
    AttemptLog {
        nodes = List.copyOf(nodes);
        finished = Collections.unmodifiableMap(new LinkedHashMap<>(finished));
        Objects.requireNonNull(open);
        Objects.requireNonNull(death);
    }
}
