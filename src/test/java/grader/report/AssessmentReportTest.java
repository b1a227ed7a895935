package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of an assessment: schema, pages, and what a candidate sees. */
class AssessmentReportTest {

    private static final Path PAGES = Golden.folder("assessment-report");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJson.schema());

    private final JsonNode schema = new JsonMapper().readTree(AssessmentJson.schema());

    static Stream<Map.Entry<String, AssessmentReport>> reports() {
        return AssessmentReports.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pagesRead(Map.Entry<String, AssessmentReport> example) {
        Golden.check(PAGES.resolve(example.getKey() + ".txt"), AssessmentPage.render(example.getValue()));
        Golden.check(
                PAGES.resolve(example.getKey() + ".candidate.txt"),
                AssessmentPage.render(AssessmentCandidateView.of(example.getValue())));
    }

    @Test
    void everyPageIsThatOfAReport() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(AssessmentReports.all().keySet().stream()
                            .flatMap(name -> Stream.of(name + ".txt", name + ".candidate.txt"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void bothViewsFollowTheSchema(Map.Entry<String, AssessmentReport> example) {
        assertThat(SCHEMA.validate(AssessmentJson.text(example.getValue()), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(
                        AssessmentJson.text(AssessmentCandidateView.of(example.getValue())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schemaTellsWhatIsNoReport() {
        String json = AssessmentJson.text(
                Objects.requireNonNull(AssessmentReports.all().get("graded")));
        assertThat(SCHEMA.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"weight\"", "\"weigth\""), InputFormat.JSON))
                .isNotEmpty();
        // Inside of a problem's report too.
        assertThat(SCHEMA.validate(json.replace("\"tries\"", "\"attempts\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void schemaDescribesTheRecordsInTheirOrder() {
        SchemaShape.assertDescribes("", schema, AssessmentReport.class);
        assertThat(schema.at("/properties/schemaVersion/const").asInt()).isEqualTo(AssessmentReport.SCHEMA_VERSION);
        assertThat(schema.at("/$id").asString()).endsWith("assessment-" + AssessmentReport.SCHEMA_VERSION + ".json");
        assertThat(schema.at("/$defs/report/$id").asString())
                .endsWith("/"
                        + schema.at("/properties/parts/items/properties/report/$ref")
                                .asString());
    }

    @Test
    void wordsAreThoseOfTheCode() {
        assertWords("/properties/view/enum", Stream.of(View.values()).map(View::toString));
        assertWords(
                "/properties/status/enum", Stream.of(AssessmentStatus.values()).map(AssessmentStatus::word));
        assertWords(
                "/properties/parts/items/properties/status/enum",
                Stream.of(PartStatus.values()).map(PartStatus::word));
    }

    @Test
    void everyStatusOfAReportIsOneOfAPart() {
        for (Status status : Status.values()) {
            assertThat(PartStatus.valueOf(status.name()).word()).isEqualTo(status.word());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void candidateSeesOfEachProblemWhatTheReportOfItAloneShows(Map.Entry<String, AssessmentReport> example) {
        AssessmentReport seen = AssessmentCandidateView.of(example.getValue());
        assertThat(seen.view()).isEqualTo(View.CANDIDATE);
        assertThat(seen.parts())
                .extracting(AssessmentReport.PartLine::report)
                .isEqualTo(example.getValue().parts().stream()
                        .map(part -> CandidateView.of(part.report()))
                        .toList());
        assertThat(AssessmentJson.text(seen)).doesNotContain("4711").doesNotContain("did not start");
        assertThat(AssessmentPage.render(seen))
                .doesNotContain("holdsWhatWasPut")
                .doesNotContain("did not start");
        assertThat(AssessmentCandidateView.of(seen)).isEqualTo(seen);
    }

    private void assertWords(String pointer, Stream<String> words) {
        assertThat(schema.at(pointer).valueStream().map(JsonNode::asString)).containsExactlyElementsOf(words.toList());
    }
}
