package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.session.Outcome;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schema and code say the same, so that neither changes alone. */
class ReportSchemaTest {

    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            long.class, "integer",
            double.class, "number",
            boolean.class, "boolean",
            String.class, "string");

    private final JsonNode schema = new JsonMapper().readTree(JsonReport.schema());

    @Test
    void propertiesAreTheComponentsOfTheRecordsInTheirOrder() {
        assertDescribes("", schema, Report.class);
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

    private static void assertDescribes(String where, JsonNode node, Class<?> record) {
        List<String> components = Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(node.path("type").asString()).as(where).isEqualTo("object");
        assertThat(node.path("additionalProperties").asBoolean(true)).as(where).isFalse();
        assertThat(List.copyOf(node.path("properties").propertyNames()))
                .as(where)
                .isEqualTo(components);
        assertThat(node.path("required").valueStream().map(JsonNode::asString).toList())
                .as(where)
                .isEqualTo(Stream.of(record.getRecordComponents())
                        .filter(component -> component.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : record.getRecordComponents()) {
            String path = where + "/" + component.getName();
            assertDescribesValue(path, node.path("properties").path(component.getName()), component.getGenericType());
        }
    }

    private static void assertDescribesValue(String where, JsonNode node, Type type) {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            assertDescribesValue(where + "?", node, optional.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            assertThat(node.path("type").asString()).as(where).isEqualTo("array");
            assertDescribesValue(where + "[]", node.path("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            assertDescribes(where, node, record);
        } else if (node.has("const")) {
            assertThat(node.path("const").isInt()).as(where).isEqualTo(type == int.class);
        } else if (type == Status.class || type == View.class) {
            assertThat(node.path("type").asString()).as(where).isEqualTo("string");
        } else {
            assertThat(node.path("type").asString()).as(where).isEqualTo(TYPES.get(type));
        }
    }

    private List<String> words(String pointer) {
        return schema.at(pointer).valueStream().map(JsonNode::asString).toList();
    }
}
