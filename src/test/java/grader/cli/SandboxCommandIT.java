package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxCommandIT {

    private static final int SIZE = 3_000_000;

    @TempDir
    Path cache;

    @Test
    void pruneRemovesRuntimesOfOtherVersionsAndTellsOfThem() throws IOException {
        Path other = Files.createDirectories(cache.resolve("runtimes").resolve("0123456789abcdef0123"));
        Files.write(other.resolve("run.archive"), new byte[SIZE]);

        // Without containers, whose images other graders on this machine may be about to use.
        Called called = Called.grader("sandbox", "prune", "--cache", cache.toString(), "--sandbox", "process");

        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.out().lines())
                .containsExactly("linked runtimes: 1 removed (3 MB), 0 left in use", "container images: 0 removed");
        assertThat(other).doesNotExist();
    }
}
