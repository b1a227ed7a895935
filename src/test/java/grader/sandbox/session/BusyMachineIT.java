package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.SandboxKind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a test waits for on a machine that is kept busy by others. */
@ParameterizedClass
@MethodSource("grader.sandbox.Kinds#all")
record BusyMachineIT(SandboxKind kind) {

    private static final RunLimits LIMITS = new RunLimits(128L << 20, 4096, Duration.ofSeconds(20), true);

    /** Looks from time to time whether the test is still there, so that it does not outlive it. */
    private static final String LOOP =
            "while kill -0 \"$1\" 2>/dev/null; do i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; done";

    /** More than twice what the threads need, less than they take. */
    private static final Duration TEST_LIMIT = Duration.ofMillis(750);

    private static final SourceFile SUITE = new SourceFile("WorkTest.java", """
            import org.junit.jupiter.api.Test;

            class WorkTest {
                @Test
                void threadsWork() throws Exception {
                    Work.work();
                }
            }
            """);

    private static final SourceFile WORK = new SourceFile("Work.java", """
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
            """);

    @Test
    void waitingForThreadsThatGetNoCpuDoesNotCount() throws Exception {
        try (Compiler compiler = new Compiler(kind);
                SuiteRunner runner = new SuiteRunner(kind)) {
            List<ClassFile> work =
                    compiler.compile(17, false, List.of(WORK), List.of()).classes();
            List<ClassFile> suite =
                    compiler.compile(17, true, List.of(SUITE), work).classes();
            SuiteProgram program = new SuiteProgram(new Suite(List.of(), suite, List.of("WorkTest")), work);
            List<PlannedCase> cases = runner.explore(program, LIMITS).stream()
                    .filter(TestNode::test)
                    .map(test -> new PlannedCase(test.id(), test.id(), TEST_LIMIT))
                    .toList();
            List<Process> others = spinning(6 * Runtime.getRuntime().availableProcessors());
            try {
                assertThat(runner.run(program, cases, LIMITS))
                        .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.PASSED))
                        .allSatisfy(result -> assertThat(result.runs()).isEqualTo(1));
            } finally {
                others.forEach(Process::destroyForcibly);
            }
        }
    }

    private static List<Process> spinning(int count) throws IOException {
        String self = String.valueOf(ProcessHandle.current().pid());
        List<Process> others = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            others.add(new ProcessBuilder("sh", "-c", LOOP, "sh", self).start());
        }
        return others;
    }
}
