package grader.runner.run;

import grader.protocol.ClassFile;
import grader.protocol.HostFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells suites that may hold tests of JUnit 4 from those that can't. */
final class OldSuite {

    /** Which runs such tests. */
    static final String ENGINE = "junit-vintage";

    /** What the constants of a class of tests name, or those of a class that it extends. */
    private static final List<String> NAMED = List.of("org/junit/Test", "org/junit/runner/", "junit/framework/");

    private OldSuite() {}

    static boolean mayBe(HostFrame.Load suite) {
        if (!suite.selected().isEmpty()) {
            return suite.selected().stream().anyMatch(id -> id.startsWith("[engine:" + ENGINE + "]"));
        }
        // Libraries may hold what tests extend.
        return !suite.libraries().isEmpty() || suite.classes().stream().anyMatch(OldSuite::names);
    }

    private static boolean names(ClassFile file) {
        String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        return NAMED.stream().anyMatch(bytes::contains);
    }
}
