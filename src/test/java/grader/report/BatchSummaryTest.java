package grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.Golden;
import grader.report.BatchSummary.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The summary of a batch in its three forms. */
class BatchSummaryTest {

    private static final Path PAGES = Golden.folder("batch-summary");

    @Test
    void tableReads() {
        Golden.check(PAGES.resolve("mixed.txt"), BatchTable.render(BatchSummaries.mixed()));
    }

    @Test
    void csvReads() {
        Golden.check(PAGES.resolve("mixed.csv"), csv(BatchSummaries.mixed()));
    }

    @Test
    void jsonFollowsItsSchemaAndTheSchemaTheRecords() {
        JsonNode schema = new JsonMapper().readTree(BatchJson.schema());
        SchemaShape.assertDescribes("", schema, BatchSummary.class);
        assertThat(schema.at("/properties/schemaVersion/const").asInt()).isEqualTo(BatchSummary.SCHEMA_VERSION);
        String json = BatchJson.text(BatchSummaries.mixed());
        assertThat(problems(json)).isEmpty();
        assertThat(problems(json.replace("\"graded\"", "\"great\""))).isNotEmpty();
        assertThat(problems(json.replace("\"name\" : \"zoe\"", "\"name\" : \"../zoe\"")))
                .hasSize(1);
    }

    @Test
    void statusesOfTheSchemaAreThoseOfTheCode() {
        JsonNode schema = new JsonMapper().readTree(BatchJson.schema());
        for (String list : List.of("statuses", "submissions")) {
            assertThat(schema.at("/properties/" + list + "/items/properties/status/enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList())
                    .isEqualTo(Stream.of(Status.values()).map(Status::word).toList());
        }
    }

    @Test
    void orderInWhichSubmissionsWereGradedDoesNotShow() {
        List<Line> lines = BatchSummaries.mixed().submissions();
        List<Line> turned = Stream.iterate(lines.size() - 1, i -> i - 1)
                .limit(lines.size())
                .map(lines::get)
                .toList();
        assertThat(BatchSummaries.summary(turned)).isEqualTo(BatchSummaries.summary(lines));
        assertThat(lines.stream().map(Line::name))
                .containsExactly("ada.zip", "Bob", "cmd", "dee", "zip-c1af63f8", "zoe");
    }

    @Test
    void twoSubmissionsCannotHaveOneName() {
        Line line = BatchSummaries.line("ada", "ada", Status.GRADED, 1, "");
        assertThatIllegalArgumentException().isThrownBy(() -> BatchSummaries.summary(List.of(line, line)));
    }

    @Test
    void lineIsTakenFromTheReport() {
        Line line = Line.of("ada.zip", "handins/\u001b[2Jada.zip", Reports.fullMarks());
        assertThat(line.path()).isEqualTo("handins/\\u001b[2Jada.zip");
        assertThat(line.status()).isEqualTo(Status.GRADED);
        assertThat(line.score()).isEqualTo(Reports.fullMarks().score().total());
        assertThat(line.millis()).isEqualTo(Reports.fullMarks().times().total());
        assertThat(line.categories())
                .extracting(BatchSummary.CategoryScore::category)
                .containsExactly("correctness", "performance");
        assertThat(line.reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "  =1",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＠x",
                "－1",
                "＋1"
            })
    void nameThatASpreadsheetWouldRunIsText(String name) {
        String row = csv(BatchSummaries.summary(List.of(BatchSummaries.line("x", name, Status.GRADED, 1, name))))
                .split("\r\n", -1)[1];
        String cell = "\"'" + name.replace("\"", "\"\"") + "\"";
        assertThat(row).startsWith("\"x\"," + cell + ",\"graded\",").endsWith("," + cell);
    }

    /** Where a spreadsheet separates by semicolons, or a name has quotes, a cell stays one cell. */
    @Test
    void everyTextIsQuoted() {
        String row = csv(BatchSummaries.summary(
                        List.of(BatchSummaries.line("x", "a;=1,\"\";=2", Status.GRADED, 1, "b;=1\",=2"))))
                .split("\r\n", -1)[1];
        assertThat(row)
                .isEqualTo("\"x\",\"a;=1,\"\"\"\";=2\",\"graded\",1,100,1.0,0,1,1.235,"
                        + "\"handins/a;=1,\"\"\"\";=2\",\"b;=1\"\",=2\"");
    }

    @Test
    void failedSubmissionHasNoScoreInTheTableAndTheCsv() {
        BatchSummary summary =
                BatchSummaries.summary(List.of(BatchSummaries.line("x", "x", Status.FAILED, 0, "broken")));
        assertThat(csv(summary)).contains("\"failed\",,,,,,1.235,");
        assertThat(BatchTable.render(summary)).containsPattern("x +failed +– +– +– +1\\.2 s\n");
    }

    @ParameterizedTest
    @CsvSource({"ada, 3", "李雷, 4", "Zoe\u0308, 3", "ｶﾅ, 2", "ＡＢ, 4", "😀, 2", "한글, 4", "Дон, 3", "'', 0"})
    void widthIsThatOfATerminal(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
        assertThat(TextWidth.fit(text, 6)).isEqualTo(text + " ".repeat(6 - columns));
    }

    @ParameterizedTest
    @CsvSource({"abcdefg, abcde…", "李雷韩梅梅, '李雷… '", "a李雷韩, a李雷…"})
    void textThatIsTooWideIsCut(String text, String cut) {
        assertThat(TextWidth.fit(text, 6)).isEqualTo(cut);
    }

    @Test
    void marksWithoutEndAreCut() {
        assertThat(TextWidth.fit("a" + "\u0308".repeat(1000), 6)).hasSizeLessThan(30);
    }

    private static List<?> problems(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BatchJson.schema())
                .validate(json, InputFormat.JSON);
    }

    private static String csv(BatchSummary summary) {
        return BatchCsv.text(summary);
    }
}
