package grader.pipeline;

import grader.protocol.TestNode;
import java.util.Objects;

/**
 * A test of a hidden suite, as it is known from a run on the reference solution.
 *
 * @param node one run of it
 * @param group the id of the method that it is a run of, its own where it runs once
 * @param groupName what the method is called
 * @param category where its points go
 * @param calibratedNanos what it takes the slowest accepted solution on this machine
 */
record PlannedTest(TestNode node, String group, String groupName, String category, long calibratedNanos) {
    PlannedTest {
        Objects.requireNonNull(node);
        Objects.requireNonNull(group);
        Objects.requireNonNull(groupName);
        Objects.requireNonNull(category);
    }

    PlannedTest calibrated(long nanos) {
        return new PlannedTest(node, group, groupName, category, nanos);
    }

    int points() {
        return Math.max(1, node.points());
    }
}
