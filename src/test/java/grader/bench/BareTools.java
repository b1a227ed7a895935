package grader.bench;

import grader.problem.Problem;
import grader.protocol.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What we are measured against: {@code javac} of submission and hidden suite, then JUnit's ConsoleLauncher, on the host,
 * without any wall. Safe with several threads.
 */
final class BareTools implements Side {

    /** What suites may need that the console's jar does not hold. */
    private static final List<String> LIBRARIES = List.of("junit-4", "hamcrest");

    private final Path folder;
    private final Path console = Path.of("target", "bench", "lib", "junit-platform-console-standalone.jar");
    private final String libraries;
    private final AtomicInteger runs = new AtomicInteger();

    BareTools(Path folder) {
        this.folder = folder;
        try (Stream<Path> jars = Files.list(Path.of("target", "sandbox-lib"))) {
            Stream<Path> needed = jars.filter(jar -> LIBRARIES.stream()
                    .anyMatch(name -> jar.getFileName().toString().startsWith(name)));
            this.libraries = Stream.concat(Stream.of(Path.of("target", "grader-runner.jar")), needed)
                    .map(jar -> jar.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new BenchException("the project is not built: run ./mvnw -Pbench verify", e);
        }
    }

    @Override
    public String name() {
        return "javac and ConsoleLauncher";
    }

    @Override
    public void grade(Task task) {
        Path run = folder.resolve(String.valueOf(runs.incrementAndGet()));
        Path classes = run.resolve("classes");
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new BenchException("can't make " + classes, e);
        }
        Tool.run(compile(task, classes), run.resolve("javac.log"));
        Tool.run(test(classes), run.resolve("console.log"));
    }

    private List<String> compile(Task task, Path classes) {
        Problem problem = task.problem();
        List<String> command = new ArrayList<>(List.of(
                Tool.ofJdk("javac"), "-d", classes.toString(), "-cp", console + File.pathSeparator + libraries));
        command.addAll(files(task.submission(), task.solution().sources()));
        command.addAll(files(problem.folder().resolve("hidden"), problem.hiddenSuite()));
        return command;
    }

    private List<String> test(Path classes) {
        return List.of(
                Tool.ofJdk("java"),
                "-jar",
                console.toString(),
                "execute",
                "--class-path",
                classes + File.pathSeparator + libraries,
                "--scan-class-path",
                classes.toString(),
                "--fail-if-no-tests");
    }

    private static List<String> files(Path folder, List<SourceFile> sources) {
        return sources.stream()
                .map(source -> folder.resolve(source.path()).toString())
                .toList();
    }
}
