package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.cache.Digest;
import grader.sandbox.ClassArchive;
import grader.sandbox.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line of the package starts from. */
class StartupArchiveIT {

    /** JavaParser has hundreds, and no toy takes the very same as a submission. */
    private static final int A_FEW = 20;

    private static final long MINUTES_OF_PATIENCE = 5;
    private static final Path JAR = Path.of("target", "grader.jar").toAbsolutePath();

    @TempDir
    Path temp;

    /** Libraries that support Java 5 are in it, and what reads sources though the first problem has no rules. */
    @Test
    void oneGradingArchivesWhatTheNextNeeds() throws Exception {
        Path base = temp.resolve("classes");
        Path archive = temp.resolve("classes" + ClassArchive.ofThisJdk().suffix());
        assertThat(java(List.of("-Dgrader.archive=" + base), grade("fibonacci-generator")))
                .contains("Score: 100 of 100")
                .contains("Archiving grader's classes");
        assertThat(archive).exists();

        assertThat(classesFromJars(archive, grade("lru-cache")))
                .noneMatch(line -> line.contains("/picocli-") || line.contains("/asm-"))
                .filteredOn(line -> line.contains("/javaparser-"))
                .hasSizeLessThan(A_FEW);
        assertThat(classesFromJars(archive, List.of("--version"))).isEmpty();
    }

    /** What another build of the same release graded may not stand. */
    @Test
    void versionTellsBuildsApart() throws Exception {
        String digest = Digest.ofFile(JAR);
        assertThat(java(List.of(), List.of("--version"))).contains("+" + digest.substring(0, 12) + " (JDK ");
    }

    private List<String> classesFromJars(Path archive, List<String> arguments) throws Exception {
        Path log = temp.resolve("loaded.txt");
        String using = archive.toString().endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        java(List.of(using + archive, "-Xlog:class+load:file=" + log), arguments);
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded =
                    lines.filter(line -> line.contains(" source: ")).toList();
            assertThat(loaded).anyMatch(line -> line.contains(" grader.cli.Main source: shared objects file"));
            return loaded.stream().filter(line -> line.endsWith(".jar")).toList();
        }
    }

    private static List<String> grade(String problem) {
        Path folder = Path.of("problems", problem);
        Path submission = folder.resolve("solutions").resolve("accepted").resolve("reference");
        return List.of(
                "grade",
                folder.toString(),
                submission.toString(),
                "--sandbox",
                "process",
                "--cache",
                Kinds.CACHE.toString());
    }

    private String java(List<String> options, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // The options of the launcher, on which an archive depends.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        Path out = temp.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES_OF_PATIENCE, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(ended && process.exitValue() == 0)
                .as("%s", Files.readString(out))
                .isTrue();
        return Files.readString(out);
    }
}
