package grader.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of sources: everything in {@code ordinary} passes, nothing in {@code forbidden} does, nor what in
 * {@code hostile} the policy is to refuse.
 */
class PolicyCorpusTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<ClassFile> compile(Path file, List<String> options) throws Exception {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replace(".java", "");
        return Compiled.compile(Map.of(name, text), List.of(), options);
    }

    @TestFactory
    Stream<DynamicTest> ordinaryCodePasses() throws IOException {
        List<Path> files = sources("ordinary");
        assertThat(files).hasSizeGreaterThan(40);
        return files.stream()
                .filter(file -> oldestRelease(file) <= Runtime.version().feature())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    List<Integer> releases = new ArrayList<>(List.of(17, 21, 25));
                    releases.removeIf(each -> each < oldestRelease(file)
                            || each > Runtime.version().feature());
                    for (int each : releases) {
                        List<ClassFile> classes = compile(file, List.of("--release", String.valueOf(each)));
                        assertThat(BytecodePolicy.check(classes, Set.of(), LibraryClasses.NONE))
                                .extracting(Violation::text)
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> forbiddenCodeIsFound() throws IOException {
        List<Path> files = sources("forbidden");
        assertThat(files).hasSizeGreaterThan(40);
        return files.stream()
                .filter(file -> !name(file).endsWith("-jdk25/X.java")
                        || Runtime.version().feature() >= 25)
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(BytecodePolicy.check(compile(file, List.of()), Set.of(), LibraryClasses.NONE))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> hostileCodeIsFound() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.walk(RESOURCES.resolve("hostile"), 2)) {
            cases = folders.filter(PolicyCorpusTest::isRefusedByPolicy).sorted().toList();
        }
        assertThat(cases).hasSizeGreaterThan(150);
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> {
                    Map<String, String> texts = new HashMap<>();
                    for (Path file : sources(RESOURCES.relativize(folder).toString())) {
                        String path =
                                folder.resolve("submission").relativize(file).toString();
                        texts.put(path.replace(".java", ""), Files.readString(file));
                    }
                    List<ClassFile> classes = Compiled.compile(texts, List.of(), List.of("--release", "17"));
                    assertThat(BytecodePolicy.check(classes, Set.of(), LibraryClasses.NONE))
                            .isNotEmpty();
                }));
    }

    private static boolean isRefusedByPolicy(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve("expected.yaml"))
                    && Files.isDirectory(folder.resolve("submission"))
                    && Files.readString(folder.resolve("expected.yaml")).startsWith("verdict: POL");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int oldestRelease(Path file) {
        return Integer.parseInt(file.getName(file.getNameCount() - 2).toString());
    }

    private static String name(Path file) {
        return RESOURCES.relativize(file).toString();
    }
}
