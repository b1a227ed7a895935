package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.session.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schema and code say the same, so that neither changes alone. */
class ReportSchemaTest {

    private final JsonNode schema = new JsonMapper().readTree(JsonReport.schema());

    @Test
    void propertiesAreTheComponentsOfTheRecordsInTheirOrder() {
        SchemaShape.assertDescribes("", schema, Report.class);
    }

    @Test
    void versionIsTheOneThatReportsCarry() {
        assertThat(schema.at("/properties/schemaVersion/const").asInt()).isEqualTo(Report.SCHEMA_VERSION);
        assertThat(schema.at("/$id").asString()).endsWith("report-" + Report.SCHEMA_VERSION + ".json");
    }

    @Test
    void statusesAreThoseOfTheCode() {
        assertThat(words("/properties/status/enum"))
                .isEqualTo(Stream.of(Status.values()).map(Status::word).toList());
    }

    @Test
    void viewsAreThoseOfTheCode() {
        assertThat(words("/properties/view/enum"))
                .isEqualTo(Stream.of(View.values()).map(View::toString).toList());
    }

    @Test
    void outcomesAreThoseOfTheCode() {
        String counts = "/properties/score/properties/categories/items/properties/outcomes/items";
        assertThat(words("/properties/tests/items/properties/runs/items/properties/outcome/enum"))
                .isEqualTo(words(counts + "/properties/outcome/enum"))
                .isEqualTo(Stream.of(Outcome.values())
                        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void kindsOfSandboxAreThoseOfTheCodeOrNone() {
        assertThat(words("/properties/sandbox/properties/kind/enum"))
                .isEqualTo(Stream.concat(SandboxChoice.kinds().stream().map(SandboxChoice::toString), Stream.of("none"))
                        .toList());
    }

    private List<String> words(String pointer) {
        return schema.at(pointer).valueStream().map(JsonNode::asString).toList();
    }
}
