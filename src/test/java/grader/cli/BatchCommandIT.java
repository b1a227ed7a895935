package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.report.BatchJson;
import grader.report.JsonReport;
import grader.sandbox.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code grader batch} from end to end, in the kind of sandbox that works everywhere. */
class BatchCommandIT {

    private static final Path PROBLEM = Path.of("problems", "kth-largest");

    @TempDir
    Path temp;

    private Path handins = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void handIn() throws IOException {
        handins = Files.createDirectory(temp.resolve("handins"));
        out = temp.resolve("out");
        submit("=ada", "accepted/reference");
        submit("bob", "rejected/sort");
        Files.writeString(handins.resolve("cy.rar"), "Rar!");
    }

    @Test
    void eachHasItsReportsAndTheSummaryHasAll() throws IOException {
        Called called = batch("--candidate-reports");
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        assertThat(called.out())
                .contains("who ")
                .containsPattern("=ada → ada +graded +100 +60 +30 +10 +[0-9.]+ s\n")
                .containsPattern("bob +rejected +0 ")
                .contains("3 submissions: 1 graded, 2 rejected\nSummary: " + out.resolve("summary.json"));
        for (String folder : List.of("reports", "candidate-reports")) {
            for (String name : List.of("ada", "bob", "cy.rar")) {
                assertValid(JsonReport.schema(), Files.readString(file(folder, name)));
            }
        }
        assertThat(file("reports", "ada")).content().contains("KthLargestTest");
        assertThat(file("candidate-reports", "ada")).content().doesNotContain("KthLargestTest");
        assertValid(BatchJson.schema(), Files.readString(out.resolve("summary.json")));
        assertThat(out.resolve("summary.csv"))
                .content()
                .startsWith("\"name\",")
                .contains("\r\n\"ada\",\"'=ada\",\"graded\",100,100,100.0,60,30,10,");
    }

    @Test
    void whatIsTheSameIsKeptAndWhatHasChangedIsGradedAgain() throws IOException {
        batch();
        byte[] ada = Files.readAllBytes(file("reports", "ada"));
        Files.writeString(handins.resolve("bob").resolve("KthLargest.java"), "class KthLargest {");
        Called again = batch();
        assertThat(again.err())
                .contains("ada: graded, 100 of 100 (graded before)")
                .contains("cy.rar: rejected, 0 of 100 (graded before)")
                .containsPattern(
                        "bob: compile_error, 0 of 100 \\([0-9.]+ s; graded again: the submission has changed\\)");
        assertThat(file("reports", "ada")).hasBinaryContent(ada);
    }

    @Test
    void tableIsPrintedAlsoWhereTheSummaryCannotBeWritten() throws IOException {
        batch();
        Files.delete(out.resolve("summary.json"));
        Files.createDirectories(out.resolve("summary.json").resolve("inside"));
        Called again = batch();
        assertThat(again.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(again.out()).endsWith("3 submissions: 1 graded, 2 rejected\n");
        assertThat(again.err()).contains("grader: can't write the summary to " + out + ": ");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void oneBelowTheBarIsAnExitCode(String bar, int code) {
        assertThat(batch("--fail-under", bar).code()).isEqualTo(code);
    }

    private Called batch(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "batch",
                PROBLEM.toString(),
                handins.toString(),
                "--out",
                out.toString(),
                "--sandbox",
                "process",
                "--cache",
                Kinds.CACHE.toString()));
        args.addAll(List.of(more));
        return Called.grader(args.toArray(String[]::new));
    }

    private Path file(String folder, String name) {
        return out.resolve(folder).resolve(name + ".json");
    }

    private void submit(String name, String solution) throws IOException {
        Path folder = Files.createDirectory(handins.resolve(name));
        try (Stream<Path> files = Files.list(PROBLEM.resolve("solutions").resolve(solution))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void assertValid(String schema, String json) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
