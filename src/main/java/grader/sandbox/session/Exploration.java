package grader.sandbox.session;

import grader.protocol.Ending;
import grader.protocol.RunnerFrame;
import grader.protocol.TestNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a suite's tests off a run in which all passed. */
final class Exploration {

    private static final int SHOWN = 10;

    private Exploration() {}

    static void checkPassed(AttemptLog log) {
        Map<String, String> names =
                log.nodes().stream().collect(Collectors.toMap(TestNode::id, Exploration::name, (a, b) -> a));
        String failures = log.finished().values().stream()
                .filter(end -> end.ending().result() != Ending.Result.SUCCESSFUL)
                .limit(SHOWN)
                .map(end -> names.getOrDefault(end.id(), end.id()) + ": " + describe(end))
                .collect(Collectors.joining("; "));
        if (!failures.isEmpty()) {
            throw new SuiteFailedException(failures);
        }
    }

    /** Containers as they were found, then the tests in the order in which they ended. */
    static List<TestNode> inOrder(AttemptLog log) {
        Map<String, TestNode> tests = new LinkedHashMap<>();
        List<TestNode> ordered = new ArrayList<>();
        for (TestNode node : log.nodes()) {
            if (node.test()) {
                tests.put(node.id(), node);
            } else {
                ordered.add(node);
            }
        }
        for (String id : log.finished().keySet()) {
            TestNode test = tests.get(id);
            if (test != null) {
                ordered.add(test);
            }
        }
        return ordered;
    }

    private static String name(TestNode node) {
        return node.className().isEmpty() ? node.name() : node.className() + " " + node.name();
    }

    private static String describe(RunnerFrame.Finished end) {
        return end.ending().result() + " " + end.ending().thrown() + " "
                + end.ending().message();
    }
}
