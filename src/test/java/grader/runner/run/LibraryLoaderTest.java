package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.ClassFile;
import grader.protocol.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LibraryLoaderTest {

    private static final String NAME = LibraryLoader.class.getName();
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private static LibraryFile file(String path, String text) {
        return new LibraryFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] anyClass() throws IOException {
        try (InputStream in = Objects.requireNonNull(LibraryLoader.class.getResourceAsStream("LibraryLoader.class"))) {
            return in.readAllBytes();
        }
    }

    private static String read(InputStream stream) throws IOException {
        try (InputStream in = stream) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void classesAreLoadedOnceAndNotByWhoComesBelow() throws Exception {
        LibraryFile library = new LibraryFile(NAME.replace('.', '/') + ".class", anyClass());
        LibraryLoader libraries = new LibraryLoader(List.of(library), PLATFORM);
        SuiteLoader suite = new SuiteLoader(
                List.of(new ClassFile(NAME, new byte[] {1, 2, 3})),
                CompletableFuture.completedFuture(List.of()),
                libraries);

        assertThat(suite.loadClass(NAME)).isSameAs(libraries.loadClass(NAME)).isNotSameAs(LibraryLoader.class);
        assertThat(suite.loadClass(NAME).getClassLoader()).isSameAs(libraries);
        assertThatThrownBy(() -> libraries.loadClass("no.such.Type")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void resourcesOfOnePathAreFoundInTheOrderOfTheClassPath() throws Exception {
        LibraryLoader libraries = new LibraryLoader(
                List.of(file("a.txt", "first"), file("b.txt", "b"), file("a.txt", "second")), PLATFORM);

        assertThat(read(Objects.requireNonNull(libraries.getResourceAsStream("a.txt"))))
                .isEqualTo("first");
        List<String> all = new ArrayList<>();
        for (URL url : Collections.list(libraries.getResources("a.txt"))) {
            all.add(url.getPath() + " " + read(url.openStream()));
            assertThat(url.openConnection().getContentLengthLong())
                    .isEqualTo(url.getPath().contains("0") ? 5 : 6);
        }
        assertThat(all).containsExactly("/0/a.txt first", "/1/a.txt second");
        assertThat(libraries.getResource("c.txt")).isNull();
    }
}
