package grader.rules.adversary;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.protocol.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each golden case is a folder: a starter, a public suite, and all adversaries that come of them. */
class AdversariesTest {

    private static final Path CASES = Golden.folder("adversaries");

    @TempDir
    Path temp;

    private int compiled;

    static List<Path> cases() {
        return Golden.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void adversariesReadAsTheFolderSays(Path folder) {
        String all = adversaries(folder).stream().map(AdversariesTest::text).collect(Collectors.joining("\n"));
        Golden.check(folder.resolve("expected.txt"), all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsTriedTwice(Path folder) {
        List<Adversary> all = adversaries(folder);
        assertThat(new HashSet<>(all.stream().map(Adversary::sources).toList())).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void adversariesCompile(Path folder) throws IOException {
        for (Adversary adversary : adversaries(folder)) {
            Path made = Files.createDirectory(temp.resolve(Integer.toString(compiled++)));
            List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", made.toString()));
            for (SourceFile source : adversary.sources()) {
                arguments.add(Files.writeString(made.resolve(source.path()), source.text())
                        .toString());
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
            assertThat(code).as("%s", said).isZero();
        }
    }

    @Test
    void helpersThatTheStarterBringsStayAsTheyAre() {
        List<SourceFile> starter = List.of(new SourceFile(
                "A.java",
                "class A { int f() { throw new IllegalStateException(); } int twice(int i) { return i + i; } }"));
        assertThat(Adversaries.of(starter, List.of()))
                .allSatisfy(made -> assertThat(made.sources().get(0).text()).contains("return i + i;"));
    }

    private static List<Adversary> adversaries(Path folder) {
        return Adversaries.of(sources(folder.resolve("starter")), sources(folder.resolve("public")));
    }

    private static String text(Adversary adversary) {
        String sources = adversary.sources().stream().map(SourceFile::text).collect(Collectors.joining("\n"));
        return "=== " + adversary.style() + ": " + adversary.does() + "\n" + sources;
    }

    private static List<SourceFile> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(AdversariesTest::source).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
