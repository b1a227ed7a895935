package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.intake.ReservedNames;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.protocol.ClassFile;
import grader.protocol.Diagnostic;
import grader.protocol.Measurement;
import grader.protocol.TestNode;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.TerminalReport;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Outcome;
import grader.sandbox.session.PlannedCase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a candidate writes comes into a report short, few, and without anything that steers a terminal. */
class HostileTextTest {

    /** An escape sequence, a bidirectional override, a lone surrogate, a NUL, and no end. */
    private static final String HOSTILE =
            "\u001b[2J\u202e\ud800\u0000\r\b\u2028" + "looks like \"score\": 100 ".repeat(10_000);

    private static final int FAR_TOO_MANY = 5_000;
    private static final int LARGEST_REPORT = 8 << 20;

    private final Problem problem = ProblemLoader.load(Path.of("problems", "kth-largest"));
    private final ReportBuilder builder = ReportBuilder.withoutSandbox(problem);

    @Test
    void diagnosticsAreBounded() {
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Severity.ERROR, HOSTILE, 1, 1, HOSTILE, HOSTILE);
        builder.compilation(new Compilation(false, Collections.nCopies(FAR_TOO_MANY, diagnostic), List.of()));
        Report report = builder.compileError();
        assertClean(report);
        assertThat(report.compilation().diagnostics())
                .hasSize(203)
                .last()
                .satisfies(last -> assertThat(last.message()).isEqualTo("… and 4798 more"));
        assertThat(report.compilation().diagnostics().get(0).message()).endsWith("… (cut)");
    }

    @Test
    void reasonsAreBounded() {
        Report report = builder.rejected(Collections.nCopies(FAR_TOO_MANY, new Reason("policy", HOSTILE, 1, HOSTILE)));
        assertClean(report);
        assertThat(report.reasons())
                .hasSize(101)
                .last()
                .satisfies(last -> assertThat(last.message()).isEqualTo("… and 4900 more"));
        assertThat(report.reasons().get(0).message()).endsWith("… (cut)");
    }

    @Test
    void notesAreBounded() {
        builder.differences(Collections.nCopies(FAR_TOO_MANY, new Reason("signature", HOSTILE, 1, HOSTILE)), List.of());
        Report report = builder.rejected(List.of());
        assertClean(report);
        assertThat(report.notes()).hasSize(101);
    }

    @Test
    void namesOfClassesAreBounded() {
        List<ClassFile> classes =
                Collections.nCopies(FAR_TOO_MANY, new ClassFile("org.junit." + HOSTILE, new byte[] {1}));
        Report report = builder.rejected(Checks.classNames(classes, ReservedNames.GENERAL));
        assertClean(report);
        assertThat(report.reasons().get(0).message())
                .startsWith("class org.junit.")
                .endsWith("… (cut): package 'org.junit' is reserved; rename it");
    }

    @Test
    void whatTestsSayIsBoundedEachAndTogether() {
        List<PlannedTest> tests = new ArrayList<>();
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < FAR_TOO_MANY; i++) {
            String id = "test-" + i;
            TestNode node = new TestNode(id, "", true, id, "SumTest", "adds", List.of(), 1, 0, "Mind the sign.");
            tests.add(new PlannedTest(node, id, "adds", "correctness", 0));
            results.add(new CaseResult(
                    new PlannedCase(id, id, Duration.ofSeconds(1)),
                    Outcome.FAILED,
                    HOSTILE,
                    HOSTILE,
                    new Measurement(1, 1, 1, 1, HOSTILE.length(), HOSTILE),
                    1));
        }
        Report report = builder.graded(tests, results);
        assertClean(report);
        Report.RunLine first = report.tests().get(0).runs().get(0);
        assertThat(first.message()).hasSizeLessThan(2_100).endsWith("… (cut)");
        assertThat(first.output()).hasSizeLessThan(16_100).endsWith("… (cut)");
        assertThat(first.trace()).hasSizeLessThan(8_100).endsWith("… (cut)");
        Report.RunLine last = report.tests().get(FAR_TOO_MANY - 1).runs().get(0);
        assertThat(List.of(last.message(), last.output(), last.trace())).containsOnly("… (cut)");
        assertThat(report.score().categories().get(0).hints()).containsExactly("Mind the sign.");
    }

    @Test
    void failureOfTheGraderIsBounded() {
        assertClean(builder.named("ada.zip").failed(new IllegalStateException(HOSTILE)));
    }

    private static void assertClean(Report report) {
        assertThat(JsonReport.bytes(report)).hasSizeLessThan(LARGEST_REPORT);
        String page = TerminalReport.render(report);
        assertThat(page.codePoints().filter(Character::isISOControl).filter(c -> c != '\n'))
                .isEmpty();
        assertThat(page).doesNotContain("\u202e").doesNotContain("\u2028");
    }
}
