package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelperProcessTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path temp;

    @Test
    void tellsWhatItSaidAndHowItEnded() throws IOException {
        HelperProcess.Result result =
                HelperProcess.run(new ProcessBuilder("sh", "-s"), "echo out; echo err >&2; exit 3\n");
        assertThat(result).isEqualTo(new HelperProcess.Result(3, "out\nerr"));
    }

    @ParameterizedTest
    @CsvSource({"its own, 2", "TERM, 143"})
    void goesWithTheGraderAndSoDoesAllThatItStartedAndMade(String end, int code) throws Exception {
        Process grader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HelpedGrader.class.getName(),
                        temp.toString())
                .redirectErrorStream(true)
                .start();
        List<ProcessHandle> helpers = helpers(grader);
        assertThat(names()).anyMatch(name -> name.startsWith("staging-"));
        if (end.equals("TERM")) {
            // The process itself would have its streams closed as well.
            grader.toHandle().destroy();
        } else {
            grader.getOutputStream().close();
        }

        assertThat(grader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(grader.exitValue()).isEqualTo(code);
        CompletableFuture.allOf(helpers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                .join();
        assertThat(helpers).noneMatch(ProcessHandle::isAlive);
        assertThat(names()).containsExactly("staging.lock");
        assertThat(new String(grader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .as("told as the helper's failure")
                .isEmpty();
    }

    /** The shell and its two children, as soon as all are there. */
    private static List<ProcessHandle> helpers(Process grader) throws InterruptedException {
        List<ProcessHandle> helpers = grader.descendants().toList();
        while (helpers.size() < 3 && !grader.waitFor(20, TimeUnit.MILLISECONDS)) {
            helpers = grader.descendants().toList();
        }
        assertThat(helpers).hasSize(3);
        return helpers;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
