package grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, Report>> reports() {
        return Reports.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportFollowsItsSchema(Map.Entry<String, Report> example) {
        String json = new String(JsonReport.bytes(example.getValue()), StandardCharsets.UTF_8);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyStatusIsAmongTheExamples() {
        Set<Status> statuses =
                Reports.all().values().stream().map(Report::status).collect(Collectors.toSet());
        assertThat(statuses).isEqualTo(EnumSet.allOf(Status.class));
    }

    @Test
    void schemaTellsWhatIsNoReport() {
        String json = new String(JsonReport.bytes(Reports.fullMarks()), StandardCharsets.UTF_8);
        assertThat(SCHEMA.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"graded\"", "\"great\""), InputFormat.JSON))
                .hasSize(1);
        assertThat(SCHEMA.validate(json.replace("\"container\"", "\"jail\""), InputFormat.JSON))
                .hasSize(1);
        assertThat(SCHEMA.validate(json.replace("\"tries\"", "\"attempts\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void textIsUtf8AndEndsItsLastLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(Reports.fullMarks(), out);
        assertThat(out.toByteArray()).isEqualTo(JsonReport.bytes(Reports.fullMarks()));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\n")
                .contains("70 × 3 ÷ 3 = 70")
                .endsWith("}\n");
    }

    @Test
    void newReportTakesThePlaceOfTheOldOne() throws IOException {
        Path file = folder.resolve("report.json");
        Files.writeString(file, "old");
        JsonReport.write(Reports.fullMarks(), file);
        assertThat(file).hasBinaryContent(JsonReport.bytes(Reports.fullMarks()));
        assertThat(folder).isDirectoryContaining(each -> each.equals(file));
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void reportIsAsReadableAsAnyNewFile() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path file = folder.resolve("report.json");
        JsonReport.write(Reports.fullMarks(), file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void oldReportStaysWhereTheNewOneCannotBeWritten() throws IOException {
        // As long as a name may be, so that there is no room for the longer one of the file that is written first.
        Path file = folder.resolve("r".repeat(250) + ".json");
        Files.writeString(file, "old");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> JsonReport.write(Reports.fullMarks(), file));
        assertThat(file).hasContent("old");
        assertThat(names()).hasSize(1);
    }

    @Test
    void nothingIsLeftBesideAPlaceThatCannotBeTaken() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("report.json").resolve("inside"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonReport.write(Reports.fullMarks(), folder.resolve("report.json")));
        assertThat(taken).isDirectory();
        assertThat(names()).containsExactly("report.json");
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
