package grader.pipeline;

import grader.protocol.TestNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes planned tests of what a suite's exploration found. */
final class SuitePlan {

    private static final String DEFAULT_CATEGORY = "correctness";

    private final Map<String, TestNode> nodes;
    private final Set<String> categories;

    private SuitePlan(List<TestNode> nodes, Set<String> categories) {
        this.nodes = nodes.stream().collect(Collectors.toMap(TestNode::id, Function.identity(), (a, b) -> a));
        this.categories = categories;
    }

    /**
     * Plans.
     *
     * @param nodes containers and tests, tests in the order in which they run
     * @param categories the problem's
     * @throws IllegalArgumentException if a test fits no category, or two; the message is for the problem's author
     */
    static List<PlannedTest> of(List<TestNode> nodes, Set<String> categories) {
        SuitePlan plan = new SuitePlan(nodes, categories);
        List<PlannedTest> tests = new ArrayList<>();
        for (TestNode node : nodes) {
            if (node.test()) {
                tests.add(plan.planned(node));
            }
        }
        Set<String> empty = new TreeSet<>(categories);
        tests.forEach(test -> empty.remove(test.category()));
        if (!empty.isEmpty()) {
            throw new IllegalArgumentException("no hidden test is tagged " + String.join(", ", empty));
        }
        return tests;
    }

    private PlannedTest planned(TestNode test) {
        TestNode group = test;
        TestNode parent = nodes.get(test.parent());
        while (parent != null && !parent.methodName().isEmpty()) {
            group = parent;
            parent = nodes.get(parent.parent());
        }
        String name = group.methodName().isEmpty() ? group.name() : group.methodName();
        return new PlannedTest(test, group.id(), name, category(test), 0);
    }

    private String category(TestNode test) {
        Set<String> found = new TreeSet<>();
        TestNode node = test;
        while (node != null) {
            node.tags().stream().filter(categories::contains).forEach(found::add);
            node = nodes.get(node.parent());
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(label(test) + " is tagged with several categories: " + found);
        }
        String category = found.stream().findFirst().orElse(DEFAULT_CATEGORY);
        if (!categories.contains(category)) {
            throw new IllegalArgumentException(label(test) + " is tagged with none of " + categories);
        }
        return category;
    }

    private static String label(TestNode test) {
        return test.className() + "." + test.name();
    }
}
