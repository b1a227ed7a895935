package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The grader as a process of its own, which signals reach.
 *
 * @param out where its standard output goes
 * @param err where its standard error goes
 */
record GraderProcess(Process process, Path out, Path err) {

    private static final Duration BOOT = Duration.ofMinutes(3);

    /** Something to wait for. */
    interface Event {
        boolean happened() throws IOException;
    }

    static GraderProcess start(Path folder, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                // What runs tests in the background may have it ignored, and children inherit that.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "classes") + ":" + Path.of("target", "lib") + "/*",
                "grader.cli.Main"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        return new GraderProcess(
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start(),
                out,
                err);
    }

    /** Fails where the grader ends first. */
    void await(Event event) throws Exception {
        long deadline = System.nanoTime() + BOOT.toNanos();
        while (!event.happened()) {
            boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("it did not happen: " + Files.readString(out) + Files.readString(err));
            }
        }
    }

    void signal(String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
