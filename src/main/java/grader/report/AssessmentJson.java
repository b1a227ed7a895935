package grader.report;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report of an assessment as JSON, and its schema. */
public final class AssessmentJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AssessmentJson() {}

    /** Ends in a line feed. */
    public static String text(AssessmentReport report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /** The JSON Schema that every one follows, with that of the reports in it. */
    public static String schema() {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(SchemaFile.text("assessment.schema.json"));
        schema.putObject("$defs").set("report", MAPPER.readTree(JsonReport.schema()));
        return MAPPER.writeValueAsString(schema) + "\n";
    }
}
