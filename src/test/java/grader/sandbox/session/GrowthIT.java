package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import grader.protocol.Growth;
import grader.protocol.SourceFile;
import grader.protocol.TestNode;
import grader.sandbox.SandboxKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of growth on real code in a JVM of its own. */
@Execution(ExecutionMode.SAME_THREAD)
@ParameterizedClass
@MethodSource("grader.sandbox.Kinds#all")
record GrowthIT(SandboxKind kind) {

    private static final RunLimits LIMITS = new RunLimits(128L << 20, 4096, Duration.ofMinutes(2), false);

    private static final String SUITE = """
            import static org.junit.jupiter.api.Assertions.assertEquals;
            import grader.suite.Growth;
            import grader.suite.Workload;

            class WorkTest {
                @Growth(atMost = Growth.Order.%s, to = 16_000)
                void grows(Workload work) {
                    int[] input = work.random().ints(work.size()).toArray();
                    assertEquals(input.length, work.measure(() -> Work.on(input)));
                }
            }
            """;

    private static final String INSTANT = "return a.length;";
    private static final String LINEAR = "int x = 0; for (int r = 0; r < 2000; r++) { for (int i : a) { x += i ^ r; } }"
            + " return x == 7 ? 0 : a.length;";
    private static final String LINEARITHMIC = "java.util.Arrays.sort(a); return a.length;";
    private static final String QUADRATIC =
            "long x = 0; for (int i : a) { for (int j : a) { x += i > j ? 1 : 0; } }" + " return x < 0 ? 0 : a.length;";

    private static final String IN_A_THREAD =
            "java.util.concurrent.atomic.LongAdder x = new java.util.concurrent.atomic.LongAdder();"
                    + " Thread thread = new Thread(() -> { %s }); thread.start();"
                    + " try { thread.join(); } catch (InterruptedException e) { throw new IllegalStateException(e); }"
                    + " return x.sum() == 7 ? 0 : a.length;";

    @ParameterizedTest
    @CsvSource({
        "instant, CONSTANT, PASSED",
        "linear, LINEAR, PASSED",
        "linear, CONSTANT, OUTGROWN",
        "linearithmic, LINEARITHMIC, PASSED",
        "linearithmic, LINEAR, PASSED",
        "quadratic, QUADRATIC, PASSED",
        "quadratic, LINEARITHMIC, OUTGROWN",
        "quadratic, LINEAR, OUTGROWN"
    })
    void growthIsToldAndJudged(String work, String atMost, Outcome outcome) {
        CaseResult result = result(work, atMost);
        assertThat(result.outcome()).as("%s", result).isEqualTo(outcome);
        assertThat(result.runs()).isEqualTo(outcome == Outcome.PASSED ? 1 : 2);
        Growth growth = result.measurement().growth().orElseThrow();
        assertThat(growth.atMost()).isEqualToIgnoringCase(atMost);
        assertThat(growth.points()).first().extracting(Growth.Point::size).isEqualTo(250L);
        assertThat(growth.fit().isPresent()).isEqualTo(!work.equals("instant"));
        assertThat(growth.exceeds()).isEqualTo(outcome == Outcome.OUTGROWN);
    }

    /** Only the clock of the process sees such threads, in steps; what is much too slow exceeds the time limit. */
    @ParameterizedTest
    @CsvSource({"linear, PASSED", "quadratic, TIMED_OUT"})
    void threadsThatEndHideOrMakeNoGrowth(String work, Outcome outcome) {
        CaseResult result = result(work + " in a thread", "LINEAR", Duration.ofSeconds(2));
        assertThat(result.outcome()).as("%s", result).isEqualTo(outcome);
    }

    private CaseResult result(String work, String atMost) {
        return result(work, atMost, Duration.ofSeconds(30));
    }

    private CaseResult result(String work, String atMost, Duration limit) {
        SuiteRunner runner = new SuiteRunner(kind);
        try (Compiler compiler = new Compiler(kind)) {
            List<ClassFile> reference = compiled(compiler, false, source("Work", code("instant")), List.of());
            List<ClassFile> suite = compiled(compiler, true, source("WorkTest", SUITE.formatted(atMost)), reference);
            TestNode test = runner.explore(program(reference, suite), LIMITS).stream()
                    .filter(TestNode::test)
                    .findFirst()
                    .orElseThrow();
            List<ClassFile> submission = compiled(compiler, false, source("Work", code(work)), List.of());
            PlannedCase planned = new PlannedCase(test.id(), test.id(), limit);
            return runner.run(program(submission, suite), List.of(planned), LIMITS)
                    .get(0);
        }
    }

    private static String code(String work) {
        String body = switch (work) {
            case "linear" -> LINEAR;
            case "linearithmic" -> LINEARITHMIC;
            case "quadratic" -> QUADRATIC;
            case "linear in a thread" ->
                IN_A_THREAD.formatted("for (int r = 0; r < 200; r++) { for (int i : a) { x.add(i ^ r); } }");
            case "quadratic in a thread" ->
                IN_A_THREAD.formatted("for (int i : a) { for (int j : a) { x.add(i ^ j); } }");
            default -> INSTANT;
        };
        return "class Work { static int on(int[] a) { " + body + " } }";
    }

    private static SourceFile source(String type, String text) {
        return new SourceFile(type + ".java", text);
    }

    private static List<ClassFile> compiled(
            Compiler compiler, boolean suite, SourceFile source, List<ClassFile> classPath) {
        Compilation compilation = compiler.compile(17, suite, List.of(source), classPath);
        assertThat(compilation.success()).as("%s", compilation.diagnostics()).isTrue();
        return compilation.classes();
    }

    private static SuiteProgram program(List<ClassFile> submission, List<ClassFile> suite) {
        return new SuiteProgram(new Suite(List.of(), suite, List.of("WorkTest")), submission);
    }
}
