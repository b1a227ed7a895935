package grader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InUseTest {

    @TempDir
    Path folder;

    @Test
    void whatAnotherProcessUsesIsNotRemovedBeforeItHasEnded() throws Exception {
        Path used = folder.resolve("runtimes");
        Process first = using(used);
        Process second = using(used);
        assertThat(InUse.unlessUsed(used, () -> "removed")).isEmpty();

        assertThat(ended(first)).isZero();
        assertThat(InUse.unlessUsed(used, () -> "removed")).isEmpty();

        assertThat(ended(second)).isZero();
        assertThat(InUse.unlessUsed(used, () -> "removed")).hasValue("removed");
    }

    @Test
    void whatThisProcessUsesIsNotRemovedHoweverOftenSomebodyTries() throws Exception {
        Path used = folder.resolve("runtimes");
        InUse.mark(used);
        InUse.mark(used);
        assertThat(InUse.unlessUsed(used, () -> "removed")).isEmpty();
        assertThat(InUse.unlessUsed(used, () -> "removed")).isEmpty();
        assertThat(InUse.unlessUsed(folder.resolve("others"), () -> "removed")).hasValue("removed");
    }

    @Test
    void markThatMayOnlyBeReadIsEnough() throws IOException {
        Path used = folder.resolve("runtimes");
        Path mark = Files.createFile(folder.resolve("runtimes.in-use"));
        assertThat(mark.toFile().setReadOnly()).isTrue();
        InUse.mark(used);
        assertThat(InUse.unlessUsed(used, () -> "removed")).isEmpty();
    }

    private static int ended(Process process) throws Exception {
        process.getOutputStream().close();
        return process.waitFor();
    }

    private static Process using(Path used) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UsingGrader.class.getName(),
                        used.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader();
        assertThat(said.readLine()).isEqualTo("marked");
        return process;
    }
}
