package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeManifestTest {

    @TempDir
    Path folder;

    @BeforeEach
    void link() throws IOException {
        Files.createDirectories(folder.resolve("run/lib"));
        Files.writeString(folder.resolve("run/lib/modules"), "classes");
        Files.writeString(folder.resolve("run/lib/two words"), "");
        Files.createSymbolicLink(folder.resolve("run/lib/notice"), Path.of("nowhere"));
        Files.writeString(folder.resolve("run.archive"), "archive");
    }

    @Test
    void holdsForWhatItWasWrittenFor() throws IOException {
        assertThat(RuntimeManifest.holds(folder)).isFalse();
        RuntimeManifest.write(folder);
        assertThat(RuntimeManifest.holds(folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run/lib/modules", "run.archive", "manifest"})
    void doesNotHoldWhereAFileIsEmptyOrGone(String file) throws IOException {
        RuntimeManifest.write(folder);
        Files.write(folder.resolve(file), new byte[0]);
        assertThat(RuntimeManifest.holds(folder)).as("empty").isFalse();
        Files.delete(folder.resolve(file));
        assertThat(RuntimeManifest.holds(folder)).as("gone").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "\n", "7run.archive\n", "x run.archive\n"})
    void doesNotHoldWhereItIsNoManifest(String text) throws IOException {
        Files.writeString(folder.resolve("manifest"), text);
        assertThat(RuntimeManifest.holds(folder)).isFalse();
    }
}
