package grader.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has Jazzer look for inputs that go wrong, led by what of the code each reaches; a process for each target, one after
 * another. What is found, and the inputs that reach something new, are left below {@code target/fuzz}.
 */
public final class LongRun {

    private static final Path FOLDER = Path.of("target", "fuzz");
    /** The readers, and the libraries that they read with. */
    private static final String INSTRUMENTED = String.join(
            ":",
            "grader.**",
            "org.objectweb.asm.**",
            "org.apache.commons.compress.**",
            "org.snakeyaml.**",
            "tools.jackson.**",
            "com.github.javaparser.**");

    private LongRun() {}

    /**
     * Runs.
     *
     * @param arguments seconds for each target, then the names of targets, parted by commas; all where there is none
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        List<Fuzzed> wanted = arguments.length > 1 && !arguments[1].isBlank()
                ? Stream.of(arguments[1].split(",", -1)).map(Fuzzed::of).toList()
                : List.of(Fuzzed.values());
        List<String> failed = new ArrayList<>();
        for (Fuzzed each : wanted) {
            System.out.println("=== " + each.word() + ", " + seconds + " s");
            if (run(each, seconds) != 0) {
                failed.add(each.word());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(
                    "went wrong: " + String.join(", ", failed) + "; the inputs are in " + FOLDER + "/*/findings");
        }
    }

    private static int run(Fuzzed fuzzed, int seconds) throws Exception {
        FuzzTarget target = fuzzed.target();
        Path folder = FOLDER.resolve(fuzzed.word());
        Path findings = Files.createDirectories(folder.resolve("findings"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = seeds(fuzzed.material(target), folder.resolve("seeds"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss1m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--target_args=" + fuzzed.word(),
                "--instrumentation_includes=" + INSTRUMENTED,
                // It takes every path that an input has a part in for an escape; files are what readers read.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal",
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=65536",
                "-timeout=300",
                "-rss_limit_mb=3072",
                "-print_final_stats=1"));
        if (!target.words().isEmpty()) {
            command.add("-dict=" + words(target, folder.resolve("words")));
        }
        Stream.of(corpus, seeds).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static Path seeds(List<byte[]> material, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (byte[] seed : material) {
            Files.write(folder.resolve(Integer.toHexString(Arrays.hashCode(seed))), seed);
        }
        return folder;
    }

    /** In libFuzzer's syntax: a quoted text a line, in which bytes are written as {@code \xNN}. */
    private static Path words(FuzzTarget target, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String word : target.words()) {
            StringBuilder line = new StringBuilder("\"");
            for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
                line.append(String.format("\\x%02X", b));
            }
            lines.add(line.append('"').toString());
        }
        return Files.write(file, lines);
    }
}
