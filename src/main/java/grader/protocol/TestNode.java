package grader.protocol;

import java.util.List;
import java.util.Objects;

/**
 * A test, or a container of tests, and what its author says of it.
 *
 * @param id JUnit's unique id
 * @param parent the id of the container around it, empty for an engine
 * @param test whether it is a test rather than a container
 * @param name for people
 * @param className the suite class that it stands in, empty for an engine
 * @param methodName the method, empty for a class
 * @param tags JUnit's tags, its own and inherited
 * @param points from {@code @Points}, 0 where there is none
 * @param timeLimitMillis from {@code @TimeLimit}, 0 where there is none
 * @param hint from {@code @Hint}, empty where there is none
 */
public record TestNode(
        String id,
        String parent,
        boolean test,
        String name,
        String className,
        String methodName,
        List<String> tags,
        int points,
        long timeLimitMillis,
        String hint) {
    public TestNode {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(name);
        Objects.requireNonNull(className);
        Objects.requireNonNull(methodName);
        Objects.requireNonNull(hint);
        tags = List.copyOf(tags);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a test needs an id");
        }
        if (points < 0 || timeLimitMillis < 0) {
            throw new IllegalArgumentException("points and time limit are not negative");
        }
    }
}
