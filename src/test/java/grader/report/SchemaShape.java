package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds a schema against the records that it describes. */
final class SchemaShape {

    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            long.class, "integer",
            double.class, "number",
            boolean.class, "boolean",
            String.class, "string");

    private SchemaShape() {}

    /** Objects are records, their properties the components in that order. */
    static void assertDescribes(String where, JsonNode node, Class<?> record) {
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
        } else if (node.has("$ref")) {
            assertThat(type).as(where).isEqualTo(Report.class);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            assertDescribes(where, node, record);
        } else if (node.has("const")) {
            assertThat(node.path("const").isInt()).as(where).isEqualTo(type == int.class);
        } else if (type instanceof Class<?> words && words.isEnum()) {
            assertThat(node.path("type").asString()).as(where).isEqualTo("string");
        } else {
            assertThat(node.path("type").asString()).as(where).isEqualTo(TYPES.get(type));
        }
    }
}
