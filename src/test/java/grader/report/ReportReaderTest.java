package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportReaderTest {

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, Report>> reports() {
        return Reports.all().entrySet().stream();
    }

    static Stream<Map.Entry<String, UnaryOperator<String>>> damages() {
        return Map.<String, UnaryOperator<String>>of(
                "empty", whole -> "",
                "blank", whole -> "\n",
                "null", whole -> "null",
                "an array", whole -> "[" + whole + "]",
                "half", whole -> whole.substring(0, whole.length() / 2),
                "without its end", whole -> whole.stripTrailing().substring(0, whole.length() - 2),
                "two", whole -> whole + whole)
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, UnaryOperator<String>>> changes() {
        return Map.<String, UnaryOperator<String>>of(
                "unknown status", whole -> whole.replace("\"graded\"", "\"great\""),
                "status by number", whole -> whole.replace("\"graded\"", "0"),
                "another version", whole -> whole.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2"),
                "no version", whole -> whole.replace("\"schemaVersion\" : 1,", ""),
                "a property more", whole -> whole.replaceFirst("\\{", "{\"more\" : 1,"),
                "no tests", whole -> whole.replace("\"tests\" :", "\"exams\" :"),
                "no problem", whole -> whole.replaceFirst("\"problem\" : \\{[^}]*}", "\"problem\" : null"),
                "an empty test", whole -> whole.replaceFirst("\"tests\" : \\[", "\"tests\" : [ null,"),
                "text for a number", whole -> whole.replaceFirst("\"release\" : 17", "\"release\" : \"new\""),
                "too deep", whole -> whole.replaceFirst("\"tests\" : \\[", "\"tests\" : " + "[".repeat(9_999)))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportIsReadAsItWasWritten(Map.Entry<String, Report> example) throws IOException {
        Path file = folder.resolve("report.json");
        JsonReport.write(example.getValue(), file);
        assertThat(ReportReader.read(file)).contains(example.getValue());
    }

    @ParameterizedTest
    @MethodSource({"damages", "changes"})
    void whatIsNoWholeReportIsNone(Map.Entry<String, UnaryOperator<String>> damage) throws IOException {
        String whole = new String(JsonReport.bytes(Reports.fullMarks()), StandardCharsets.UTF_8);
        String damaged = damage.getValue().apply(whole);
        assertThat(damaged).isNotEqualTo(whole);
        assertThat(ReportReader.read(Files.writeString(folder.resolve("report.json"), damaged)))
                .isEmpty();
    }

    @Test
    void whatIsNoFileIsNone() throws IOException {
        assertThat(ReportReader.read(folder.resolve("nowhere.json"))).isEmpty();
        assertThat(ReportReader.read(Files.createDirectory(folder.resolve("folder.json"))))
                .isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNone() throws IOException {
        assertThat(ReportReader.read(Files.write(folder.resolve("report.json"), new byte[] {-1, 0, -2, 7})))
                .isEmpty();
    }

    @Test
    void fileWithoutEndIsReadNoFurtherThanAReportMayBe() throws IOException {
        Path file = folder.resolve("report.json");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(ReportReader.MOST_BYTES);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {' '}));
        }
        assertThat(ReportReader.read(file)).isEmpty();
    }
}
