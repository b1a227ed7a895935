package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.report.BatchJson;
import grader.report.ReportReader;
import grader.sandbox.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch that is stopped in the middle goes on with the same command. */
class StoppedBatchIT {

    private static final Path PROBLEM = Path.of("problems", "kth-largest");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TYPO = "public class KthLargest { int }";
    private static final String ENDLESS = """
            public class KthLargest {
                public static int find(int[] numbers, int k) {
                    while (true) {}
                }
            }
            """;

    @TempDir
    Path temp;

    private Path out = Path.of("");

    @BeforeEach
    void handIn() throws IOException {
        out = temp.resolve("out");
        submit("ada", TYPO);
        submit("bob", TYPO);
        submit("cy", ENDLESS);
        submit("dee", TYPO);
    }

    @ParameterizedTest
    @CsvSource({"KILL, 137", "INT, 130", "TERM, 143"})
    void nothingIsLostAndNothingIsGradedTwice(String signal, int code) throws Exception {
        GraderProcess batch = untilCyRuns();
        batch.signal(signal);
        assertThat(batch.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        assertThat(batch.process().exitValue()).isEqualTo(code);
        assertThat(batch.out()).isEmptyFile();
        assertThat(reports()).containsExactly("ada.json", "bob.json");
        assertThat(out.resolve("summary.json")).doesNotExist();
        if (!signal.equals("KILL")) {
            assertThat(batch.err())
                    .content()
                    .endsWith("grader: stopped; 2 of 4 submissions have their report;"
                            + " the same command goes on with the others\n");
        }
        byte[] ada = Files.readAllBytes(out.resolve("reports").resolve("ada.json"));

        submit("cy", TYPO);
        Called again = Called.grader(command());
        assertThat(again.code()).isEqualTo(ExitCodes.GRADED);
        assertThat(again.err())
                .contains("ada: compile_error, 0 of 100 (graded before)")
                .contains("bob: compile_error, 0 of 100 (graded before)");
        assertThat(again.err().lines().filter(line -> line.contains("(graded before)")))
                .hasSize(2);
        assertThat(out.resolve("reports").resolve("ada.json")).hasBinaryContent(ada);
        assertThat(reports()).containsExactly("ada.json", "bob.json", "cy.json", "dee.json");
        assertThat(reports())
                .allMatch(name ->
                        ReportReader.read(out.resolve("reports").resolve(name)).isPresent());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(BatchJson.schema())
                        .validate(Files.readString(out.resolve("summary.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(out.resolve("summary.csv")).content().hasLineCount(5);
        assertThat(scratchFoldersOf(batch.process().pid())).isEmpty();
    }

    @Test
    void secondBatchIntoTheSameFolderIsRefused() throws Exception {
        GraderProcess batch = untilCyRuns();
        Called second = Called.grader(command());
        batch.signal("KILL");
        assertThat(second.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(second.out()).isEmpty();
        assertThat(second.err())
                .isEqualTo("grader: another batch writes to --out " + out
                        + " now; wait until it has ended, or name another folder" + System.lineSeparator());
    }

    private GraderProcess untilCyRuns() throws Exception {
        GraderProcess batch = GraderProcess.start(temp, command());
        batch.await(() -> Files.readString(batch.err()).contains("[2/4]")
                && batch.process().descendants().anyMatch(EndedGraderIT::runsTests));
        return batch;
    }

    private String[] command() {
        return new String[] {
            "batch",
            PROBLEM.toString(),
            temp.resolve("handins").toString(),
            "--out",
            out.toString(),
            "--jobs",
            "1",
            "--sandbox",
            "process",
            "--cache",
            Kinds.CACHE.toString()
        };
    }

    private void submit(String name, String source) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("handins").resolve(name));
        Files.writeString(folder.resolve("KthLargest.java"), source);
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> scratchFoldersOf(long pid) throws IOException {
        Path scratch = Kinds.CACHE.resolve("scratch");
        try (Stream<Path> folders = Files.list(scratch)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(pid + "-"))
                    .toList();
        }
    }
}
