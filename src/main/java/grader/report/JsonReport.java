package grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, and its schema. */
public final class JsonReport {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** UTF-8, ending in a line feed. */
    public static byte[] bytes(Report report) {
        return (MAPPER.writeValueAsString(report) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it to a stream, which stays open. */
    public static void write(Report report, OutputStream out) throws IOException {
        out.write(bytes(report));
        out.flush();
    }

    /** Writes it whole or not at all: beside the file first, then in its place. */
    public static void write(Report report, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
        // Not a temporary file of the JDK's: those are nobody else's to read, whatever the umask says.
        Path written = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            Files.write(written, bytes(report), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** The JSON Schema that every report follows. */
    public static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return new String(
                    Objects.requireNonNull(in, "the schema is in the jar").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
