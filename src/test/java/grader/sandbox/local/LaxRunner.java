package grader.sandbox.local;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.sandbox.local.LaxKind.Wall;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes that take the place of the runner's where a wall is down: {@code lax-runner} of the test resources. */
final class LaxRunner {

    private LaxRunner() {}

    /** The folder that patches the runner's module. */
    static Path compiled(Wall wall) {
        String name = wall.name().toLowerCase(Locale.ROOT);
        Path target = Path.of("target", "lax-runner", name).toAbsolutePath();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> files = Files.walk(Golden.folder("lax-runner").resolve(name));
                StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            Files.createDirectories(target);
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d", target.toString(), "--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path"));
            boolean compiled = javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", said).isTrue();
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
