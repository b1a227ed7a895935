package grader.report;

import grader.report.Report.CategoryLine;
import grader.report.Report.CompilationLine;
import grader.report.Report.DiagnosticLine;
import grader.report.Report.FitLine;
import grader.report.Report.GrowthLine;
import grader.report.Report.LimitsRef;
import grader.report.Report.OutcomeCount;
import grader.report.Report.PointLine;
import grader.report.Report.ProblemRef;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import grader.report.Report.SandboxRef;
import grader.report.Report.ScoreLine;
import grader.report.Report.SubmissionRef;
import grader.report.Report.TestLine;
import grader.report.Report.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports for tests, by what they are examples of. */
public final class Reports {

    private static final CompilationLine COMPILED = new CompilationLine(true, List.of());
    private static final ScoreLine NOTHING = new ScoreLine(
            0,
            100,
            0,
            List.of(
                    new CategoryLine("correctness", 0, 0, 0, 70, "no test ran: 0 of 70", List.of(), List.of()),
                    new CategoryLine("performance", 0, 0, 0, 30, "no test ran: 0 of 30", List.of(), List.of())));

    private Reports() {}

    public static Map<String, Report> all() {
        Map<String, Report> all = new TreeMap<>();
        all.put("full-marks", fullMarks());
        all.put("some-failures", someFailures());
        all.put("growth", growth());
        all.put("compile-error", compileError());
        all.put(
                "rejected",
                ended(
                        Status.REJECTED,
                        COMPILED,
                        new Reason("forbidden_type", "LruCache.java", 3, "java.util.LinkedHashMap: keep it yourself"),
                        new Reason("intake_no_sources", "", 0, "no .java file to grade"),
                        new Reason("intake_link", "a/B.java", 0, "'a/B.java' is a link")));
        all.put(
                "tampered",
                ended(Status.TAMPERED, COMPILED, new Reason("sentinel", "", 0, "A test passed that must fail.")));
        all.put(
                "failed",
                ended(
                        Status.FAILED,
                        new CompilationLine(false, List.of()),
                        new Reason("grader_failed", "", 0, "the container sandbox did not start")));
        all.put(
                "no-sandbox",
                report(
                        Status.FAILED,
                        NOTHING,
                        List.of(new Reason("grader_failed", "", 0, "no container sandbox here: install Docker")),
                        "none",
                        new CompilationLine(false, List.of()),
                        List.of()));
        return all;
    }

    static Report rejected(Reason reason) {
        return ended(Status.REJECTED, new CompilationLine(false, List.of()), reason);
    }

    public static Report fullMarks() {
        return report(
                Status.GRADED,
                new ScoreLine(
                        100,
                        100,
                        100,
                        List.of(
                                new CategoryLine(
                                        "correctness",
                                        3,
                                        3,
                                        70,
                                        70,
                                        "3 of 3 points: 70 × 3 ÷ 3 = 70",
                                        List.of(new OutcomeCount("passed", 1)),
                                        List.of()),
                                new CategoryLine(
                                        "performance",
                                        2,
                                        2,
                                        30,
                                        30,
                                        "2 of 2 points: 30 × 2 ÷ 2 = 30",
                                        List.of(new OutcomeCount("passed", 1)),
                                        List.of()))),
                List.of(),
                "container",
                COMPILED,
                List.of(
                        test("holdsWhatWasPut", "correctness", 3, 3, "", passed("holdsWhatWasPut()")),
                        test("isFast", "performance", 2, 2, "Too slow.", passed("1"), passed("2"))));
    }

    /** With these tests and that score, whether they fit or not. */
    public static Report graded(ScoreLine score, List<TestLine> tests) {
        return report(Status.GRADED, score, List.of(), "container", COMPILED, tests);
    }

    private static Report someFailures() {
        RunLine late = new RunLine(
                "repetition 2 of 2",
                "timed_out",
                "still running after the limit",
                1700.4,
                1650,
                1650.4,
                1000,
                0,
                2,
                0,
                "",
                "");
        return report(
                Status.GRADED,
                new ScoreLine(
                        15,
                        100,
                        15,
                        List.of(
                                new CategoryLine(
                                        "correctness",
                                        0,
                                        9,
                                        0,
                                        70,
                                        "0 of 9 points: 70 × 0 ÷ 9 = 0",
                                        List.of(new OutcomeCount("failed", 2)),
                                        List.of("A get is a use.")),
                                new CategoryLine(
                                        "performance",
                                        1,
                                        2,
                                        15,
                                        30,
                                        "1 of 2 points: 30 × 1 ÷ 2 = 15",
                                        List.of(new OutcomeCount("timed_out", 1)),
                                        List.of("Too slow at get.")))),
                List.of(),
                "process",
                COMPILED,
                List.of(
                        test("getIsAUse", "correctness", 0, 3, "A get is a use.", failed("getIsAUse()")),
                        test("randomCalls", "correctness", 0, 6, "", manyFailures()),
                        test("isFast", "performance", 1, 2, "Too slow at get.", passed("repetition 1 of 2"), late)));
    }

    private static Report growth() {
        return report(
                Status.GRADED,
                new ScoreLine(
                        20,
                        30,
                        66.7,
                        List.of(new CategoryLine(
                                "performance",
                                2,
                                3,
                                20,
                                30,
                                "2 of 3 points: 30 × 2 ÷ 3 = 20",
                                List.of(new OutcomeCount("passed", 2), new OutcomeCount("outgrown", 1)),
                                List.of("Too slow for many.")))),
                List.of(),
                "container",
                COMPILED,
                List.of(
                        test("merges", "performance", 1, 1, "", grown("passed", new FitLine(1.1, 1.088, 1.12, 1.445))),
                        test(
                                "looksUp",
                                "performance",
                                1,
                                1,
                                "",
                                grown("passed", "", new GrowthLine("constant", points(), Optional.empty()))),
                        test(
                                "sorts",
                                "performance",
                                0,
                                1,
                                "Too slow for many.",
                                grown("outgrown", new FitLine(2.003, 1.97, 2.04, 1.782)))));
    }

    private static RunLine grown(String outcome, FitLine fit) {
        String message = outcome.equals("passed") ? "" : "the time grows with the size to the power of 2.00";
        return grown(outcome, message, new GrowthLine("linearithmic", points(), Optional.of(fit)));
    }

    private static RunLine grown(String outcome, String message, GrowthLine growth) {
        return new RunLine(
                "sorts(Workload)", outcome, message, 812, 700, 700, 1000, 1 << 20, 1, 0, "", "", Optional.of(growth));
    }

    private static List<PointLine> points() {
        return List.of(new PointLine(250, 0.013), new PointLine(500, 0.05), new PointLine(16_000, 51.2));
    }

    private static Report compileError() {
        List<DiagnosticLine> errors = new ArrayList<>();
        errors.add(new DiagnosticLine(
                "error",
                "LruCache.java",
                12,
                9,
                "compiler.err.cant.resolve.location",
                "cannot find symbol\nsymbol:   variable oldest\nlocation: class LruCache"));
        for (int line = 20; line < 31; line++) {
            errors.add(new DiagnosticLine(
                    "error",
                    "LruCache.java",
                    line,
                    1,
                    "compiler.err.expected",
                    "class, interface, enum, or record expected"));
        }
        errors.add(new DiagnosticLine("warning", "", 0, 0, "compiler.warn.removal", "not shown here"));
        return report(
                Status.COMPILE_ERROR,
                NOTHING,
                List.of(new Reason("compile_error", "", 0, "The submission does not compile.")),
                "bubblewrap",
                new CompilationLine(false, errors),
                List.of());
    }

    private static Report ended(Status status, CompilationLine compilation, Reason... reasons) {
        return report(status, NOTHING, List.of(reasons), "container", compilation, List.of());
    }

    private static Report report(
            Status status,
            ScoreLine score,
            List<Reason> reasons,
            String kind,
            CompilationLine compilation,
            List<TestLine> tests) {
        return new Report(
                Report.SCHEMA_VERSION,
                View.INTERVIEWER,
                status,
                score,
                reasons,
                new ProblemRef("lru-cache", "LRU cache", "sha256:" + "0".repeat(64)),
                new SubmissionRef("ada.zip", "", List.of("LruCache.java"), List.of("notes.txt: not a .java file")),
                kind.equals("none")
                        ? new SandboxRef(kind, "", "", "")
                        : new SandboxRef(kind, kind.equals("container") ? "docker/runc" : "", "25.0.3", "abc"),
                new LimitsRef(17, 20_000, 256L << 20, 64L << 10, 2),
                compilation,
                List.of(new Reason("missing_member", "", 0, "the method size() is missing")),
                tests,
                new Times(12, 1.5, 30, 8, 2.5, 1, 800.5, 856),
                "0.1.0");
    }

    private static TestLine test(String name, String category, int earned, int possible, String hint, RunLine... runs) {
        return new TestLine("LruCacheTest", name, category, earned, possible, hint, List.of(runs));
    }

    private static RunLine[] manyFailures() {
        RunLine[] runs = new RunLine[7];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = failed("random calls " + (i + 1));
        }
        return runs;
    }

    private static RunLine passed(String name) {
        return new RunLine(name, "passed", "", 1.2, 1.1, 1.1, 1000, 4096, 1, 0, "", "");
    }

    private static RunLine failed(String name) {
        String message = "expected: <alpha>\nbut was: <null> " + "because ".repeat(40);
        return new RunLine(name, "failed", message, 3, 2, 2, 1000, 4096, 1, 5, "hello", "java.lang.Error\n\tat X.y");
    }
}
