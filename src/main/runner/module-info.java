/** The program inside the sandbox: closed, but for what suites import. */
module grader.runner {
    requires java.management;
    requires jdk.management;
    requires org.junit.platform.launcher;
    requires org.junit.platform.engine;
    requires org.junit.jupiter.api;
    requires static org.jspecify;
    requires static java.compiler;

    exports grader.suite;
}
