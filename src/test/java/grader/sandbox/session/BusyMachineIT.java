package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import grader.bench.OtherWork;
import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.SandboxKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a test waits for on a machine that is kept busy by others. */
@ParameterizedClass
@MethodSource("grader.sandbox.Kinds#all")
record BusyMachineIT(SandboxKind kind) {

    private static final RunLimits LIMITS = new RunLimits(128L << 20, 4096, Duration.ofSeconds(20), true);

    /** More than twice what the threads need, less than they take. */
    private static final Duration TEST_LIMIT = Duration.ofMillis(750);

    private static final String RIGHT = "class Work { static void work() throws Exception {} }";

    private static final String SUITE = """
            import org.junit.jupiter.api.Test;

            class WorkTest {
                @Test
                void threadsWork() throws Exception {
                    Work.work();
                }
            }
            """;

    private static final String THREADS_WORK = """
            import java.lang.management.ManagementFactory;

            class Work {
                static void work() throws InterruptedException {
                    Thread[] threads = {new Thread(Work::burn), new Thread(Work::burn)};
                    for (Thread thread : threads) {
                        thread.start();
                    }
                    for (Thread thread : threads) {
                        thread.join();
                    }
                }

                private static void burn() {
                    var meter = ManagementFactory.getThreadMXBean();
                    while (meter.getCurrentThreadCpuTime() < 150_000_000) { }
                }
            }
            """;

    /** To the JVM the second thread seems to run. */
    private static final String SLEEPS_IN_AN_INITIALIZER = """
            class Work {
                static class Slow {
                    static {
                        try {
                            new Thread(Slow::touch).start();
                            Thread.sleep(3_000);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }

                    static void touch() { }
                }

                static void work() {
                    Slow.touch();
                }
            }
            """;

    @Test
    void sleepingCountsBesideAThreadThatIsBlocked() {
        assertThat(results(SLEEPS_IN_AN_INITIALIZER, 0))
                .extracting(CaseResult::outcome)
                .containsExactly(Outcome.TIMED_OUT);
    }

    @Test
    void waitingForThreadsThatGetNoCpuDoesNotCount() {
        assertThat(results(THREADS_WORK, 6))
                .extracting(CaseResult::outcome, CaseResult::runs)
                .containsExactly(tuple(Outcome.PASSED, 1));
    }

    private List<CaseResult> results(String text, int busy) {
        try (Compiler compiler = new Compiler(kind);
                SuiteRunner runner = new SuiteRunner(kind)) {
            List<ClassFile> right = classes(compiler, false, "Work", RIGHT, List.of());
            List<ClassFile> suite = classes(compiler, true, "WorkTest", SUITE, right);
            List<PlannedCase> cases = runner.explore(program(suite, right), LIMITS).stream()
                    .filter(TestNode::test)
                    .map(test -> new PlannedCase(test.id(), test.id(), TEST_LIMIT))
                    .toList();
            List<ClassFile> work = classes(compiler, false, "Work", text, List.of());
            try (OtherWork others = OtherWork.onEveryCore(busy)) {
                List<CaseResult> results = runner.run(program(suite, work), cases, LIMITS);
                assertThat(others.alive()).isTrue();
                return results;
            }
        }
    }

    private static List<ClassFile> classes(
            Compiler compiler, boolean suite, String name, String text, List<ClassFile> against) {
        Compilation compilation = compiler.compile(17, suite, List.of(new SourceFile(name + ".java", text)), against);
        assertThat(compilation.success()).as("%s", compilation.diagnostics()).isTrue();
        return compilation.classes();
    }

    private static SuiteProgram program(List<ClassFile> suite, List<ClassFile> work) {
        return new SuiteProgram(new Suite(List.of(), suite, List.of("WorkTest")), work);
    }
}
