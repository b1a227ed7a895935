package grader.sandbox.local;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.sandbox.local.LaxKind.Wall;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The runner with classes of {@code lax-runner}, in the test resources, in the place of those that are a wall. */
final class LaxRunner {

    private static final String RUNNER = "grader-runner.jar";
    private static final Map<Set<Wall>, Path> MADE = new ConcurrentHashMap<>();

    private LaxRunner() {}

    /** The folder of its jar and all others. */
    static Path libraries(Set<Wall> down, Path strict) {
        return MADE.computeIfAbsent(Set.copyOf(down), walls -> make(walls, strict));
    }

    /** A folder with an extension of JUnit's that lets every test pass, and with what registers it. */
    static Path extension() {
        Path source = Golden.folder("lax-runner").resolve("extension");
        try (Stream<Path> files = Files.walk(source)) {
            Path classes = compiled(source);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = classes.resolve(source.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Set<Wall> down, Path strict) {
        try (Stream<Path> jars = Files.list(strict)) {
            Path folder = newFolder("lib");
            for (Path jar : jars.toList()) {
                Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            try (FileSystem runner = FileSystems.newFileSystem(folder.resolve(RUNNER))) {
                for (Wall wall : down) {
                    put(
                            compiled(Golden.folder("lax-runner")
                                    .resolve(wall.name().toLowerCase(Locale.ROOT))),
                            runner.getPath("/"));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder(String prefix) throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "lax-runner").toAbsolutePath()), prefix);
    }

    private static void put(Path classes, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = jar.resolve(classes.relativize(file).toString());
            assertThat(target).as("a class of the runner's").exists();
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path compiled(Path folder) throws IOException {
        Path target = newFolder("classes");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-d", target.toString(), "--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path"));
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = javac.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", said).isTrue();
        }
        return target;
    }
}
