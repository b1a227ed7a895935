package grader.pipeline;

import grader.bytecode.SuiteAnnotations;
import grader.protocol.ClassFile;
import grader.protocol.TestNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tests of JUnit 4, for which annotations that only Jupiter reads do nothing. */
final class OldTests {

    private static final String ENGINE = "[engine:junit-vintage]";

    /** By their class names, as they are written. */
    private static final Map<String, String> FOR_JUPITER = Map.of(
            "grader.suite.AllocationLimit", "@AllocationLimit",
            "org.junit.jupiter.api.Tag", "@Tag",
            "org.junit.jupiter.api.Tags", "@Tag");

    private OldTests() {}

    /**
     * Refuses what its author takes for a limit or a category, and is none.
     *
     * @throws IllegalArgumentException with the first such test; the message is for the problem's author
     */
    static void checkAnnotations(List<TestNode> nodes, List<ClassFile> suite) {
        List<TestNode> old = nodes.stream()
                .filter(node -> node.test() && node.id().startsWith(ENGINE))
                .toList();
        if (old.isEmpty()) {
            return;
        }
        SuiteAnnotations annotations = new SuiteAnnotations(suite);
        for (TestNode test : old) {
            Set<String> has = annotations.of(test.className(), test.methodName());
            Set<String> idle = new TreeSet<>();
            FOR_JUPITER.forEach((name, written) -> {
                if (has.contains(name)) {
                    idle.add(written);
                }
            });
            if (!idle.isEmpty()) {
                throw new IllegalArgumentException(test.className() + "." + test.name()
                        + " is a test of JUnit 4, for which " + String.join(", ", idle)
                        + " does nothing; make it one of Jupiter, with org.junit.jupiter.api.Test");
            }
        }
    }
}
