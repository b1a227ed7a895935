/** The program inside the sandbox: closed, but for what suites import. */
module grader.runner {
    requires static java.compiler;
    requires java.management;
    requires jdk.management;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires org.junit.platform.engine;
    requires org.junit.platform.launcher;
    requires static org.jspecify;

    exports grader.suite;

    provides org.junit.jupiter.api.extension.Extension with
            grader.runner.run.InstanceStarts;

    exports grader.runner.sentinel to
            org.junit.platform.commons,
            org.junit.jupiter.engine;
    exports grader.runner.toy to
            org.junit.platform.commons,
            org.junit.jupiter.engine,
            org.junit.jupiter.params;

    uses org.junit.platform.engine.TestEngine;
}
