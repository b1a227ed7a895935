package grader.sandbox.session;

import static grader.sandbox.session.Outcome.CRASHED;
import static grader.sandbox.session.Outcome.EXITED;
import static grader.sandbox.session.Outcome.MEMORY_EXCEEDED;
import static grader.sandbox.session.Outcome.OUTPUT_EXCEEDED;
import static grader.sandbox.session.Outcome.PASSED;
import static grader.sandbox.session.Outcome.STACK_OVERFLOW;
import static grader.sandbox.session.Outcome.TIMED_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.SandboxKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad test costs itself and no other, whatever it does. */
@Execution(ExecutionMode.SAME_THREAD)
@ParameterizedClass
@MethodSource("grader.sandbox.Kinds#all")
record SuiteRunnerIT(SandboxKind kind) {

    private static final RunLimits LIMITS = new RunLimits(128L << 20, 4096, Duration.ofSeconds(20), false);

    private static final Duration TEST_LIMIT = Duration.ofMillis(400);

    private static final String SUITE = """
            import static org.junit.jupiter.api.Assertions.assertEquals;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.ValueSource;

            @TestMethodOrder(MethodOrderer.MethodName.class)
            class WorkTest {
                @ParameterizedTest(name = "{0}")
                @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
                void a_works(int input) throws Exception {
                    assertEquals(input * 2, Work.twice(input));
                }

                @RepeatedTest(2)
                void b_worksAgain() throws Exception {
                    assertEquals(200, Work.twice(100));
                }

                @Nested
                class Inside {
                    @Test
                    void c_worksInside() throws Exception {
                        assertEquals(-2, Work.twice(-1));
                    }
                }
            }
            """;

    @Test
    void endlessLoopCostsOneTest() {
        assertThat(outcomes("if (n == 3) { while (true) { } }"))
                .containsExactlyInAnyOrderEntriesOf(only("3", TIMED_OUT));
    }

    @Test
    void sleepingForEverCostsOneTest() {
        assertThat(outcomes("if (n == 4) { Thread.sleep(1_000_000); }"))
                .containsExactlyInAnyOrderEntriesOf(only("4", TIMED_OUT));
    }

    @Test
    void endingTheJvmCostsOneTest() {
        assertThat(outcomes("if (n == 0) { System.exit(0); }")).containsExactlyInAnyOrderEntriesOf(only("0", EXITED));
    }

    @Test
    void fillingTheHeapCostsOneTest() {
        assertThat(outcomes("if (n == 5) { var all = new java.util.ArrayList<long[]>();"
                        + " while (true) { all.add(new long[100_000]); } }"))
                .containsExactlyInAnyOrderEntriesOf(only("5", MEMORY_EXCEEDED));
    }

    @Test
    void throwingAnOutOfMemoryErrorCostsOneTest() {
        assertThat(outcomes("if (n == 5) { throw new OutOfMemoryError(); }"))
                .containsExactlyInAnyOrderEntriesOf(only("5", MEMORY_EXCEEDED));
    }

    @Test
    void runawayRecursionCostsOneTest() {
        assertThat(outcomes("if (n == 7) { return twice(n) + 1; }"))
                .containsExactlyInAnyOrderEntriesOf(only("7", STACK_OVERFLOW));
    }

    @Test
    void floodOfOutputCostsOneTest() {
        assertThat(outcomes("if (n == 2) { System.out.print(\"x\".repeat(5000)); }"))
                .containsExactlyInAnyOrderEntriesOf(only("2", OUTPUT_EXCEEDED));
    }

    @Test
    void exceptionsThatLieCostOneTest() {
        assertThat(outcomes("if (n == 6) { throw new RuntimeException() {"
                        + " @Override public String getMessage() { throw this; }"
                        + " @Override public StackTraceElement[] getStackTrace() { return null; }"
                        + " @Override public synchronized Throwable getCause() { return this; }"
                        + " @Override public int hashCode() { throw this; } }; }"))
                .containsExactlyInAnyOrderEntriesOf(only("6", CRASHED));
    }

    @Test
    void killedJvmCostsOneTest() {
        // The sandbox has no shell to kill with, so the JVM breaks itself the way a native crash does.
        String code = "if (n == 1) { Runtime.getRuntime().halt(128 + 9); }";
        assertThat(outcomes(code)).containsExactlyInAnyOrderEntriesOf(only("1", CRASHED));
    }

    @Test
    void threadsThatATestLeavesBehindDisturbNoOther() {
        String code = "if (Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().equals(\"left\"))) {"
                + " return 0; }"
                + " if (n == 2) { new Thread(() -> { while (true) { } }, \"left\").start(); }";
        assertThat(outcomes(code))
                .allSatisfy((name, outcome) -> assertThat(outcome).isEqualTo(PASSED));
    }

    @Test
    void rightAnswersPassEverywhere() {
        assertThat(outcomes(""))
                .allSatisfy((name, outcome) -> assertThat(outcome).isEqualTo(PASSED));
    }

    @Test
    void suiteThatWasReadInVainGivesWayToAnother() {
        Explored suite = explored();
        List<PlannedCase> cases = cases(suite);
        List<ClassFile> right = compiled(compiler().compile(17, false, List.of(work("")), List.of()));
        try (SuiteRunner runner = new SuiteRunner(kind)) {
            runner.expect(LIMITS, 1);
            ClassFile broken = new ClassFile("BrokenTest", new byte[] {1, 2, 3});
            runner.load(new Suite(List.of(), List.of(broken), List.of("BrokenTest")), LIMITS)
                    .close();
            runner.load(new Suite(List.of(), List.of(), List.of("WaitsForASubmissionTest")), LIMITS)
                    .close();
            assertThat(runner.run(program(right, suite.classes()), cases, LIMITS))
                    .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(PASSED));
        }
    }

    private Map<String, Outcome> only(String bad, Outcome outcome) {
        Map<String, Outcome> expected = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            expected.put(Integer.toString(i), PASSED);
        }
        expected.put("repetition 1 of 2", PASSED);
        expected.put("repetition 2 of 2", PASSED);
        expected.put("c_worksInside()", PASSED);
        expected.put(bad, outcome);
        return expected;
    }

    /** What is the same for all misbehaviours: compiled once for each kind. */
    private record Explored(List<ClassFile> classes, List<TestNode> tests) {}

    private static final Map<String, Explored> SUITES = new ConcurrentHashMap<>();
    private static final Map<String, Compiler> COMPILERS = new ConcurrentHashMap<>();
    private static final Map<String, SuiteRunner> RUNNERS = new ConcurrentHashMap<>();

    @AfterAll
    static void closeSandboxes() {
        COMPILERS.values().forEach(Compiler::close);
        COMPILERS.clear();
        RUNNERS.values().forEach(SuiteRunner::close);
        RUNNERS.clear();
    }

    private Map<String, Outcome> outcomes(String misbehaviour) {
        Explored suite = explored();
        List<ClassFile> wrong = compiled(compiler().compile(17, false, List.of(work(misbehaviour)), List.of()));
        Map<String, Outcome> outcomes = new TreeMap<>();
        List<CaseResult> results = runner().run(program(wrong, suite.classes()), cases(suite), LIMITS);
        for (int i = 0; i < results.size(); i++) {
            outcomes.put(suite.tests().get(i).name(), results.get(i).outcome());
        }
        return outcomes;
    }

    private Compiler compiler() {
        return COMPILERS.computeIfAbsent(kind.id(), any -> new Compiler(kind));
    }

    private SuiteRunner runner() {
        return RUNNERS.computeIfAbsent(kind.id(), any -> new SuiteRunner(kind));
    }

    private Explored explored() {
        return SUITES.computeIfAbsent(kind.id(), any -> suite(compiler(), runner()));
    }

    private static List<PlannedCase> cases(Explored suite) {
        return suite.tests().stream()
                .map(test -> new PlannedCase(test.id(), test.parent(), TEST_LIMIT))
                .toList();
    }

    private static Explored suite(Compiler compiler, SuiteRunner runner) {
        List<ClassFile> right = compiled(compiler.compile(17, false, List.of(work("")), List.of()));
        List<ClassFile> suite =
                compiled(compiler.compile(17, true, List.of(new SourceFile("WorkTest.java", SUITE)), right));
        List<TestNode> tests = runner.explore(program(right, suite), LIMITS).stream()
                .filter(TestNode::test)
                .toList();
        return new Explored(suite, tests);
    }

    private static SourceFile work(String misbehaviour) {
        return new SourceFile(
                "Work.java",
                "class Work { static int twice(int n) throws Exception { " + misbehaviour + " return 2 * n; } }");
    }

    private static List<ClassFile> compiled(Compilation compilation) {
        assertThat(compilation.success()).as("%s", compilation.diagnostics()).isTrue();
        return compilation.classes();
    }

    private static SuiteProgram program(List<ClassFile> submission, List<ClassFile> suite) {
        return new SuiteProgram(new Suite(List.of(), suite, List.of("WorkTest")), submission);
    }
}
