package grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user may name to write a report to. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NamedFileTest {

    @TempDir
    Path temp;

    private Path elsewhere = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    }

    @Test
    void fileIsWrittenAnew() throws IOException {
        Path file = Files.writeString(temp.resolve("report.json"), "a longer one");
        new NamedFile(file).write("new");
        assertThat(file).hasContent("new");
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void linkIsFollowedAndStays() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("ada.json"), "old");
        Path link = link("report.json", Path.of("elsewhere", "ada.json"));
        new NamedFile(link).write("new");
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).isRegularFile().hasContent("new");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void linkToAFileThatIsNotThereYetMakesIt() throws IOException {
        Path first = link("first", elsewhere.resolve("second"));
        Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("..", "elsewhere", "ada.json"));
        new NamedFile(first).write("new");
        assertThat(elsewhere.resolve("ada.json")).isRegularFile().hasContent("new");
        assertThat(first).isSymbolicLink();
    }

    @Test
    void linksThatLeadRoundInACircleAreTold() throws IOException {
        Path link = link("report.json", Path.of("report.json"));
        assertThatExceptionOfType(FileSystemLoopException.class).isThrownBy(() -> new NamedFile(link).write("new"));
    }

    /** The device of which nothing else needs that it is one, should it ever be replaced. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void deviceIsWrittenThrough() throws IOException {
        Path full = link("report.json", Path.of("/dev/full"));
        assertThatIOException()
                .isThrownBy(() -> new NamedFile(full).write("new"))
                .withMessage("No space left on device");
        assertThat(full)
                .isSymbolicLink()
                .exists()
                .satisfies(file -> assertThat(file.toFile().isFile()).isFalse());
    }

    @Test
    void pipeIsWrittenThrough() throws Exception {
        Path pipe = temp.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));
        new NamedFile(pipe).write("new");
        assertThat(read.get()).isEqualTo("new");
        assertThat(pipe)
                .exists()
                .satisfies(file -> assertThat(file.toFile().isFile()).isFalse());
    }

    /** A shell's {@code 3>> log}: the file behind it goes on with what others write there. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void openStreamIsWrittenThrough() throws IOException {
        Path log = temp.resolve("log");
        Process other = new ProcessBuilder("cat").redirectOutput(log.toFile()).start();
        try {
            Path stream = Path.of("/proc", String.valueOf(other.pid()), "fd", "1");
            Files.writeString(log, "before\n");
            new NamedFile(link("report.json", stream)).write("new");
            assertThat(log).hasContent("before\nnew");
        } finally {
            other.destroy();
        }
    }

    @Test
    void checkLeavesEverythingAsItIs() throws IOException {
        Path old = Files.writeString(elsewhere.resolve("ada.json"), "old");
        new NamedFile(link("report.json", old)).check();
        new NamedFile(elsewhere.resolve("bob.json")).check();
        assertThat(old).hasContent("old");
        assertThat(elsewhere).isDirectoryNotContaining(file -> !file.equals(old));
    }

    @Test
    void whatCannotBeWrittenIsKnownBefore() throws IOException {
        assertUnwritable(elsewhere, "it is a folder; name a file in it");
        assertUnwritable(temp.getRoot(), "it is a folder; name a file in it");
        assertUnwritable(temp.resolve("missing").resolve("r.json"), "there is no folder " + temp.resolve("missing"));
        assertUnwritable(link("nowhere", Path.of("missing", "r.json")), "there is no folder ");
        assertUnwritable(link("report.json", Path.of("report.json")), "its links lead round in a circle");
        assertUnwritable(temp.resolve("r".repeat(250)), "File name too long");
    }

    /** There nobody may make a file, not even an administrator. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatIsNobodysToWriteToIsKnownBefore() {
        assertThatIOException()
                .isThrownBy(() -> new NamedFile(Path.of("/sys/kernel/r.json")).check())
                .satisfies(failure -> assertThat(FileTrouble.reason(failure))
                        .matches("(?i)permission denied.*|read-only file system.*"));
    }

    @Test
    void twoNamesOfOneFileHaveOnePlace() throws IOException {
        Path link = link("report.json", elsewhere.resolve("ada.json"));
        Path folder = link("folder", elsewhere);
        assertThat(new NamedFile(link).place())
                .isEqualTo(new NamedFile(folder.resolve("ada.json")).place())
                .isEqualTo(new NamedFile(
                                elsewhere.resolve("..").resolve("elsewhere").resolve("ada.json"))
                        .place());
    }

    private static void assertUnwritable(Path file, String reason) {
        assertThatIOException()
                .isThrownBy(() -> new NamedFile(file).check())
                .satisfies(failure -> assertThat(FileTrouble.reason(failure)).startsWith(reason));
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(temp.resolve(name), target);
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
