package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cache.InUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovedRuntimesTest {

    @TempDir
    Path folder;

    @Test
    void othersAreRemovedAndTheirSizeIsTold() throws IOException {
        Path kept = runtimes("0123456789abcdef0123", 10);
        runtimes("1123456789abcdef0123", 20);
        runtimes("2123456789abcdef0123", 30);
        Files.createDirectory(folder.resolve("somebody's"));

        assertThat(RemovedRuntimes.removeOthers(folder, kept)).isEqualTo(new RemovedRuntimes(2, 50, 0));
        assertThat(folders()).containsExactly("0123456789abcdef0123", "somebody's");
        assertThat(RemovedRuntimes.removeOthers(folder, kept)).isEqualTo(new RemovedRuntimes(0, 0, 0));
    }

    @Test
    void thoseInUseAreLeft() throws IOException {
        Path kept = runtimes("0123456789abcdef0123", 10);
        InUse.mark(runtimes("1123456789abcdef0123", 20));

        assertThat(RemovedRuntimes.removeOthers(folder, kept)).isEqualTo(new RemovedRuntimes(0, 0, 1));
        assertThat(folders()).containsExactly("0123456789abcdef0123", "1123456789abcdef0123");
    }

    private Path runtimes(String name, int size) throws IOException {
        Path runtimes = folder.resolve(name);
        Files.createDirectories(runtimes.resolve("run/lib"));
        Files.write(runtimes.resolve("run/lib/modules"), new byte[size]);
        Files.createSymbolicLink(runtimes.resolve("run/lib/notice"), Path.of("modules"));
        return runtimes;
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
