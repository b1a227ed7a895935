package grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports that {@link JsonReport} wrote. */
public final class ReportReader {

    /** Far above any report, whose texts are bounded. */
    static final int MOST_BYTES = 64 << 20;

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 20;

    /** Only what is optional may be missing: all else would be null then, or a primitive that is not there. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_CHARACTERS)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private ReportReader() {}

    /** The report in a file; empty where none is there, or what is there is no whole report of this version. */
    public static Optional<Report> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.ofNullable(MAPPER.readValue(bytes, Report.class))
                    .filter(report -> report.schemaVersion() == Report.SCHEMA_VERSION);
        } catch (IOException | JacksonException | NullPointerException | IllegalArgumentException e) {
            // The records refuse what is missing or contradicts itself in their own ways.
            return Optional.empty();
        }
    }
}
