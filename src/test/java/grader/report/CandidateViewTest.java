package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.Golden;
import grader.report.Report.CategoryLine;
import grader.report.Report.CompilationLine;
import grader.report.Report.OutcomeCount;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import grader.report.Report.ScoreLine;
import grader.report.Report.TestLine;
import grader.report.Report.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a candidate sees, held against files and against what must not be seen. */
class CandidateViewTest {

    private static final Path PAGES = Golden.folder("candidate-view");
    private static final String SECRET = "hidden-from-candidates";
    private static final double SECRET_NUMBER = 4711.25;

    static Stream<Map.Entry<String, Report>> reports() {
        return Reports.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pageReads(Map.Entry<String, Report> example) {
        Report seen = CandidateView.of(example.getValue());
        Golden.check(PAGES.resolve(example.getKey() + ".txt"), TerminalReport.render(seen));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportReadsAndFollowsTheSchema(Map.Entry<String, Report> example) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonReport.schema());
        String json = json(CandidateView.of(example.getValue()));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        Golden.check(PAGES.resolve(example.getKey() + ".json"), json);
    }

    @Test
    void everyPageIsThatOfAReport() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(Reports.all().keySet().stream()
                            .flatMap(name -> Stream.of(name + ".txt", name + ".json"))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheSuiteIsLeft(Status status) {
        Report seen = CandidateView.of(fullOfSecrets(status));
        assertThat(json(seen)).doesNotContain(SECRET).doesNotContain(Double.toString(SECRET_NUMBER));
        assertThat(TerminalReport.render(seen)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void interviewersViewHasAllOfIt(Status status) {
        assertThat(json(fullOfSecrets(status))).contains(SECRET).contains(Double.toString(SECRET_NUMBER));
    }

    @ParameterizedTest
    @EnumSource
    void viewOfAViewIsTheSame(Status status) {
        Report seen = CandidateView.of(fullOfSecrets(status));
        assertThat(seen.view()).isEqualTo(View.CANDIDATE);
        assertThat(CandidateView.of(seen)).isEqualTo(seen);
    }

    private static String json(Report report) {
        return new String(JsonReport.bytes(report), StandardCharsets.UTF_8);
    }

    private static Report fullOfSecrets(Status status) {
        Report base = Reports.fullMarks();
        boolean own = status == Status.COMPILE_ERROR || status == Status.REJECTED || status == Status.GRADED;
        RunLine run = new RunLine(
                SECRET,
                "failed",
                SECRET,
                SECRET_NUMBER,
                SECRET_NUMBER,
                SECRET_NUMBER,
                SECRET_NUMBER,
                7,
                1,
                7,
                SECRET,
                SECRET);
        CategoryLine category = new CategoryLine(
                "correctness", 0, 1, 0, 100, "0", List.of(new OutcomeCount("failed", 1)), List.of("Think of null."));
        return new Report(
                base.schemaVersion(),
                View.INTERVIEWER,
                status,
                new ScoreLine(0, 100, 0, List.of(category)),
                own ? List.of() : List.of(new Reason("grader_failed", SECRET, 3, SECRET)),
                base.problem(),
                base.submission(),
                base.sandbox(),
                base.limits(),
                new CompilationLine(true, List.of()),
                List.of(),
                List.of(new TestLine(SECRET, SECRET, "correctness", 0, 1, "Think of null.", List.of(run))),
                new Times(SECRET_NUMBER, 1, 1, 1, 1, SECRET_NUMBER, SECRET_NUMBER, SECRET_NUMBER),
                base.grader());
    }
}
