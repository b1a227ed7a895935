package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.SandboxKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields of a test class are made for a test, and what the candidate's code does in them is the test's. */
@Execution(ExecutionMode.SAME_THREAD)
@ParameterizedClass
@MethodSource("grader.sandbox.Kinds#all")
record FieldsOfTestsIT(SandboxKind kind) {

    private static final RunLimits LIMITS = new RunLimits(128L << 20, 4096, Duration.ofSeconds(20), false);

    private static final Duration TEST_LIMIT = Duration.ofMillis(400);

    private static final String INSIDE = "b_worksInside";

    private static final String SUITE = """
            import static org.junit.jupiter.api.Assertions.assertEquals;
            import org.junit.jupiter.api.*;

            @TestMethodOrder(MethodOrderer.MethodName.class)
            class WorkTest {
                final Work work = new Work(0);

                @Test
                void a_works() {
                    assertEquals(0, work.number());
                }

                @Nested
                class Inside {
                    final Work another = new Work(1);

                    @Test
                    void b_worksInside() {
                        assertEquals(1, another.number());
                    }
                }

                @Nested
                @TestInstance(TestInstance.Lifecycle.PER_CLASS)
                class Shared {
                    final Work another = new Work(2);

                    @Test
                    void c_worksInside() {
                        assertEquals(2, another.number());
                    }
                }
            }
            """;

    /** Between tests more time would count, and in a container that is not all of the tests'. */
    @Test
    void timeInAFieldIsTheTestsAndCostsNoOther() {
        List<CaseResult> results = results("if (number == 1) { while (true) { } }");
        assertThat(results).extracting(CaseResult::outcome).containsExactlyElementsOf(only(Outcome.TIMED_OUT, results));
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.TIMED_OUT)
                .extracting(result -> result.measurement().countedNanos())
                .allSatisfy(nanos -> assertThat(nanos).isLessThan(5 * TEST_LIMIT.toNanos()));
    }

    @Test
    void outputInAFieldIsTheTests() {
        List<CaseResult> results = results("if (number == 1) { System.out.print(\"made\"); }");
        assertThat(results)
                .filteredOn(result -> result.measurement().output().equals("made"))
                .extracting(result -> result.planned().id())
                .singleElement()
                .satisfies(id -> assertThat(id).contains(INSIDE));
    }

    @Test
    void threadsInAFieldAreTheTests() {
        List<CaseResult> results = results(
                "if (number == 1) { new Thread(() -> { while (true) { } }, \"left\").start(); }"
                        + " if (number == 2 && Thread.getAllStackTraces().keySet().stream()"
                        + ".anyMatch(thread -> thread.getName().equals(\"left\"))) { throw new IllegalStateException(); }");
        assertThat(results).extracting(CaseResult::outcome).containsOnly(Outcome.PASSED);
    }

    @Test
    void whatIsThrownInAFieldFailsTheTest() {
        List<CaseResult> results = results("if (number == 1) { throw new IllegalStateException(); }");
        assertThat(results).extracting(CaseResult::outcome).containsExactlyElementsOf(only(Outcome.FAILED, results));
    }

    private static List<Outcome> only(Outcome outcome, List<CaseResult> results) {
        return results.stream()
                .map(result -> result.planned().id().contains(INSIDE) ? outcome : Outcome.PASSED)
                .toList();
    }

    private List<CaseResult> results(String misbehaviour) {
        try (Compiler compiler = new Compiler(kind);
                SuiteRunner runner = new SuiteRunner(kind)) {
            List<ClassFile> right = compiled(compiler.compile(17, false, List.of(work("")), List.of()));
            List<ClassFile> suite =
                    compiled(compiler.compile(17, true, List.of(new SourceFile("WorkTest.java", SUITE)), right));
            List<PlannedCase> cases = runner.explore(program(right, suite), LIMITS).stream()
                    .filter(TestNode::test)
                    .map(test -> new PlannedCase(test.id(), test.id(), TEST_LIMIT))
                    .toList();
            List<ClassFile> wrong = compiled(compiler.compile(17, false, List.of(work(misbehaviour)), List.of()));
            return runner.run(program(wrong, suite), cases, LIMITS);
        }
    }

    private static SourceFile work(String misbehaviour) {
        return new SourceFile("Work.java", "record Work(int number) { Work { " + misbehaviour + " } }");
    }

    private static List<ClassFile> compiled(Compilation compilation) {
        assertThat(compilation.success()).as("%s", compilation.diagnostics()).isTrue();
        return compilation.classes();
    }

    private static SuiteProgram program(List<ClassFile> submission, List<ClassFile> suite) {
        return new SuiteProgram(new Suite(List.of(), suite, List.of("WorkTest")), submission);
    }
}
