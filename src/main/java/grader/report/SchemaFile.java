package grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Schemas, as they lie in the jar. */
final class SchemaFile {

    private SchemaFile() {}

    static String text(String name) {
        try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, "the schema is in the jar").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
