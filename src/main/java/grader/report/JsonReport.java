package grader.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, and its schema. */
public final class JsonReport {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** Ends in a line feed. */
    public static String text(Report report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /** The same as UTF-8. */
    public static byte[] bytes(Report report) {
        return text(report).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it to a stream, which stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        out.write(bytes(report));
        out.flush();
    }

    /** Writes it whole or not at all. */
    public static void write(Report report, Path file) throws IOException {
        WholeFile.write(file, text(report));
    }

    /** The JSON Schema that every report follows. */
    public static String schema() {
        return SchemaFile.text("report.schema.json");
    }
}
