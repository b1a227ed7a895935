package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassArchiveIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path scratch;

    @ParameterizedTest
    @CsvSource({"RUN, grader.runner.run.SuiteExecution", "COMPILE, grader.runner.compile.SourceCompiler"})
    void theRunnerComesFromTheArchiveNotFromItsJar(Role role, String name) throws IOException {
        LinkedRuntimes runtimes = Kinds.runtimes();
        List<String> command =
                new ArrayList<>(JvmCommand.of(role, SandboxLimits.COMPILER, runtimes.places(role, scratch.toString())));
        command.add(command.indexOf("-m"), "-Xlog:class+load:stderr");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String loaded = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(loaded.lines().filter(line -> line.contains(" " + name + " ")))
                .singleElement()
                .asString()
                .contains("source: shared objects file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/lang/foreign/Linker.class",
                "java/lang/foreign/SymbolLookup.class",
                "jdk/internal/foreign/NativeMemorySegmentImpl.class"
            })
    void nativeAccessIsNotLinkedIn(String file) throws IOException {
        LinkedRuntimes runtimes = Kinds.runtimes();
        Map<String, String> home =
                Map.of("java.home", runtimes.runtime(Role.RUN).toString());
        try (FileSystem linked = FileSystems.newFileSystem(URI.create("jrt:/"), home)) {
            assertThat(linked.getPath("/modules/java.base/java/lang/Object.class"))
                    .exists();
            assertThat(linked.getPath("/modules/java.base/" + file)).doesNotExist();
        }
    }
}
