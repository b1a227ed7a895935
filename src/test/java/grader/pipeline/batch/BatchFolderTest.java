package grader.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchFolderTest {

    private static final Problem KTH = ProblemLoader.load(Path.of("problems", "kth-largest"));
    private static final Problem LRU = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final String UNFINISHED = ".ada.json.12345678-1234-1234-1234-123456789abc.new";

    @TempDir
    Path temp;

    @Test
    void folderIsMadeWithThoseAboveIt() throws Exception {
        Path out = temp.resolve("a").resolve("b");
        try (BatchFolder folder = BatchFolder.open(out, KTH)) {
            assertThat(folder.report("ada")).hasParentRaw(out.resolve("reports"));
        }
        assertThat(out.resolve("reports")).isDirectory();
    }

    @Test
    void onlyOneBatchWritesAtATime() throws Exception {
        try (BatchFolder folder = BatchFolder.open(temp, KTH)) {
            assertThat(folder.summary()).doesNotExist();
            assertRefused(temp, KTH, "another batch writes to --out " + temp + " now");
        }
        BatchFolder.open(temp, KTH).close();
    }

    @Test
    void batchOfAnotherProblemIsNotWrittenOver() throws Exception {
        BatchFolder.open(temp, KTH).close();
        assertRefused(temp, LRU, "holds a batch of another problem, not of lru-cache");
        BatchFolder.open(temp, KTH).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "candidate-reports", "summary.json", "summary.csv"})
    void whatNoBatchWroteIsNotWrittenOver(String name) throws IOException {
        Files.writeString(temp.resolve(name), "mine");
        assertRefused(temp, KTH, "there is a " + name + " in --out " + temp + " that no batch wrote");
        assertThat(temp.resolve(name)).hasContent("mine");
        assertThat(temp).isDirectoryNotContaining(file -> !file.endsWith(name));
    }

    @Test
    void whateverElseIsThereIsLeftAlone() throws Exception {
        Path notes = Files.writeString(temp.resolve("notes.txt"), "mine");
        BatchFolder.open(temp, KTH).close();
        Path beside = Files.writeString(temp.resolve("reports").resolve(".ada.new"), "mine");
        BatchFolder.open(temp, KTH).close();
        assertThat(notes).hasContent("mine");
        assertThat(beside).hasContent("mine");
    }

    @Test
    void whatAKilledBatchWasWritingIsGone() throws Exception {
        BatchFolder.open(temp, KTH).close();
        Files.createDirectory(temp.resolve("candidate-reports"));
        for (String folder : new String[] {"", "reports", "candidate-reports"}) {
            Files.writeString(temp.resolve(folder).resolve(UNFINISHED), "{");
        }
        BatchFolder.open(temp, KTH).close();
        for (String folder : new String[] {"", "reports", "candidate-reports"}) {
            assertThat(temp.resolve(folder).resolve(UNFINISHED)).doesNotExist();
        }
    }

    @Test
    void markerThatWasNotFinishedIsFinished() throws Exception {
        Files.createFile(temp.resolve(".grader-batch"));
        BatchFolder.open(temp, KTH).close();
        assertThat(temp.resolve(".grader-batch")).hasContent("kth-largest\n");
    }

    @Test
    void fileInThePlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.createFile(temp.resolve("out"));
        assertRefused(file, KTH, "can't write to --out " + file);
    }

    @Test
    void reportThatCannotBeWrittenIsTold() throws Exception {
        try (BatchFolder folder = BatchFolder.open(temp, KTH)) {
            Path file = folder.report("ada");
            Files.createDirectories(file.resolve("inside"));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> folder.write(Reports.fullMarks(), file))
                    .withMessageStartingWith("can't write " + file);
        }
    }

    private static void assertRefused(Path out, Problem problem, String message) {
        assertThatExceptionOfType(UnusableBatchException.class)
                .isThrownBy(() -> BatchFolder.open(out, problem).close())
                .withMessageContaining(message);
    }
}
