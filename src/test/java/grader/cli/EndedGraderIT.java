package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.sandbox.Availability;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import grader.sandbox.container.GraderContainers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A grader that is ended in the middle of a run takes everything with it. */
class EndedGraderIT {

    private static final Path PROBLEM = Path.of("problems", "kth-largest");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BOOT = Duration.ofMinutes(3);
    private static final String ENDLESS = """
            public class KthLargest {
                public static int find(int[] numbers, int k) {
                    while (true) {}
                }
            }
            """;

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource(names = {"BUBBLEWRAP", "PROCESS"})
    void killedGraderLeavesNoProcess(SandboxChoice kind) throws Exception {
        requireThat(kind);
        Process grader = grading(kind);
        List<ProcessHandle> started = runningTests(grader);
        signal(grader, "KILL");
        assertEnd(started);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, TERM",
        "CONTAINER, INT",
        "BUBBLEWRAP, TERM",
        "BUBBLEWRAP, INT",
        "PROCESS, TERM",
        "PROCESS, INT"
    })
    void endedGraderLeavesNothing(SandboxChoice kind, String signal) throws Exception {
        requireThat(kind);
        Process grader = grading(kind);
        List<ProcessHandle> started =
                kind == SandboxChoice.CONTAINER ? runningContainers(grader) : runningTests(grader);
        signal(grader, signal);
        assertThat(grader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        assertThat(grader.exitValue()).isEqualTo(128 + (signal.equals("INT") ? 2 : 15));
        assertEnd(started);
        assertThat(GraderContainers.of(grader.pid())).isEmpty();
        assertThat(scratchFoldersOf(grader.pid())).isEmpty();
        assertThat(temp.resolve("report.json")).doesNotExist();
        assertThat(temp.resolve("out.txt")).isEmptyFile();
    }

    private Process grading(SandboxChoice kind) throws IOException {
        Path submission = Files.writeString(temp.resolve("KthLargest.java"), ENDLESS);
        return new ProcessBuilder(
                        // What runs tests in the background may have it ignored, and children inherit that.
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "classes") + ":" + Path.of("target", "lib") + "/*",
                        "grader.cli.Main",
                        "grade",
                        PROBLEM.toString(),
                        submission.toString(),
                        "--sandbox",
                        kind.toString(),
                        "--cache",
                        Kinds.CACHE.toString(),
                        "--report",
                        temp.resolve("report.json").toString())
                .redirectOutput(temp.resolve("out.txt").toFile())
                .redirectError(temp.resolve("err.txt").toFile())
                .start();
    }

    /** Waits until a sandbox runs tests; all that the grader has started. */
    private List<ProcessHandle> runningTests(Process grader) throws Exception {
        await(grader, () -> grader.descendants().anyMatch(EndedGraderIT::runsTests));
        return grader.descendants().toList();
    }

    /** The same with containers, which are no children of ours: one compiles, the other runs tests. */
    private List<ProcessHandle> runningContainers(Process grader) throws Exception {
        await(grader, () -> GraderContainers.of(grader.pid()).size() > 1);
        return grader.descendants().toList();
    }

    private interface Event {
        boolean happened();
    }

    private void await(Process grader, Event event) throws Exception {
        long deadline = System.nanoTime() + BOOT.toNanos();
        while (!event.happened()) {
            boolean ended = grader.waitFor(50, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                grader.destroyForcibly();
                throw new AssertionError("no test ran: " + Files.readString(temp.resolve("out.txt"))
                        + Files.readString(temp.resolve("err.txt")));
            }
        }
    }

    private static boolean runsTests(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.endsWith("grader.runner.Main run"))
                .isPresent();
    }

    private static void signal(Process process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void assertEnd(List<ProcessHandle> processes) throws Exception {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .get();
        assertThat(processes.stream().filter(ProcessHandle::isAlive).map(ProcessHandle::info))
                .isEmpty();
    }

    private static List<Path> scratchFoldersOf(long pid) throws IOException {
        Path scratch = Kinds.CACHE.resolve("scratch");
        if (!Files.isDirectory(scratch)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(scratch)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(pid + "-"))
                    .toList();
        }
    }

    private static void requireThat(SandboxChoice kind) {
        Availability availability = new SandboxKinds(Kinds.CACHE, message -> {}).probe(kind);
        assumeTrue(availability.works(), () -> availability.detail() + "; " + availability.remedy());
    }
}
