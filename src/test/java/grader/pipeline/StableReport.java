package grader.pipeline;

import grader.report.AssessmentJson;
import grader.report.AssessmentReport;
import grader.report.JsonReport;
import grader.report.Report;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report without what changes from day to day, machine to machine, and sandbox to sandbox. */
final class StableReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> MEASURED =
            List.of("wallMillis", "cpuMillis", "countedMillis", "limitMillis", "allocatedBytes", "trace", "growth");
    private static final int OUTPUT_SHOWN = 100;
    /** What {@link Object#toString} makes of an identity hash code. */
    private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{3,8}\\b");

    private StableReport() {}

    /** Indented JSON, its last line ended. */
    static String of(Report report) {
        return text(stable(MAPPER.readTree(JsonReport.bytes(report))));
    }

    /** The same of an assessment and of the reports in it. */
    static String of(AssessmentReport report) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(AssessmentJson.text(report));
        json.remove(List.of("times", "grader"));
        without(json, "assessment", "digest");
        without(json, "submission", "digest");
        json.path("parts").forEach(part -> stable(part.path("report")));
        return text(json);
    }

    private static ObjectNode stable(JsonNode report) {
        ObjectNode json = (ObjectNode) report;
        json.remove(List.of("sandbox", "times", "grader"));
        without(json, "problem", "digest");
        without(json, "submission", "digest");
        for (JsonNode test : json.path("tests")) {
            for (JsonNode each : test.path("runs")) {
                ObjectNode run = (ObjectNode) each;
                run.remove(MEASURED);
                String output = run.path("output").asString();
                run.put("output", output.substring(0, Math.min(output.length(), OUTPUT_SHOWN)));
                run.put(
                        "message",
                        IDENTITY.matcher(run.path("message").asString()).replaceAll("@…"));
            }
        }
        return json;
    }

    private static String text(ObjectNode json) {
        return MAPPER.writeValueAsString(json) + "\n";
    }

    private static void without(ObjectNode json, String parent, String field) {
        ((ObjectNode) json.path(parent)).remove(field);
    }
}
