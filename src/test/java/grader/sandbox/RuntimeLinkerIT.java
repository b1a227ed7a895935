package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeLinkerIT {

    @TempDir
    Path cache;

    /** As a loss of power may leave it. */
    @Test
    void runtimesOfWhichAFileIsEmptyAreLinkedAnew() throws IOException {
        List<String> said = new ArrayList<>();
        RuntimeLinker linker = new RuntimeLinker(cache, Installation.find(), said::add);
        LinkedRuntimes runtimes = linker.link();
        assertThat(said).hasSize(3);
        assertThat(linker.link()).isEqualTo(runtimes);
        assertThat(said).hasSize(3);

        Path modules = runtimes.runtime(Role.RUN).resolve("lib/modules");
        Files.write(modules, new byte[0]);
        assertThat(linker.link()).isEqualTo(runtimes);
        assertThat(said).hasSize(6);
        assertThat(modules).isNotEmptyFile();
    }
}
