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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A grader that is ended in the middle of a run takes everything with it. */
class EndedGraderIT {

    private static final Path PROBLEM = Path.of("problems", "kth-largest");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
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
        GraderProcess grader = grading(kind);
        List<ProcessHandle> started = runningTests(grader);
        grader.signal("KILL");
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
        GraderProcess grader = grading(kind);
        List<ProcessHandle> started =
                kind == SandboxChoice.CONTAINER ? runningContainers(grader) : runningTests(grader);
        grader.signal(signal);
        assertThat(grader.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        assertThat(grader.process().exitValue()).isEqualTo(128 + (signal.equals("INT") ? 2 : 15));
        assertEnd(started);
        assertThat(GraderContainers.of(grader.process().pid())).isEmpty();
        assertThat(scratchFoldersOf(grader.process().pid())).isEmpty();
        assertThat(temp.resolve("report.json")).doesNotExist();
        assertThat(grader.out()).isEmptyFile();
    }

    @Test
    void graderThatEndsWhileItLinksRuntimesLeavesNeitherTheLinkerNorHalfOfThem() throws Exception {
        Path cache = temp.resolve("cache");
        GraderProcess grader = grading(SandboxChoice.PROCESS, cache);
        grader.await(() -> grader.process().descendants().anyMatch(EndedGraderIT::links));
        List<ProcessHandle> started = grader.process().descendants().toList();
        grader.signal("TERM");
        assertThat(grader.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        assertThat(grader.process().exitValue()).isEqualTo(143);
        assertEnd(started);
        try (Stream<Path> left = Files.list(cache.resolve("runtimes"))) {
            assertThat(left).allMatch(Files::isRegularFile);
        }
        assertThat(temp.resolve("report.json")).doesNotExist();
    }

    private GraderProcess grading(SandboxChoice kind) throws IOException {
        return grading(kind, Kinds.CACHE);
    }

    private GraderProcess grading(SandboxChoice kind, Path cache) throws IOException {
        Path submission = Files.writeString(temp.resolve("KthLargest.java"), ENDLESS);
        return GraderProcess.start(
                temp,
                "grade",
                PROBLEM.toString(),
                submission.toString(),
                "--sandbox",
                kind.toString(),
                "--cache",
                cache.toString(),
                "--report",
                temp.resolve("report.json").toString());
    }

    /** Waits until a sandbox runs tests; all that the grader has started. */
    private static List<ProcessHandle> runningTests(GraderProcess grader) throws Exception {
        grader.await(() -> grader.process().descendants().anyMatch(EndedGraderIT::runsTests));
        return grader.process().descendants().toList();
    }

    /** The same with containers, which are no children of ours: one compiles, the other runs tests. */
    private static List<ProcessHandle> runningContainers(GraderProcess grader) throws Exception {
        grader.await(() -> GraderContainers.of(grader.process().pid()).size() > 1);
        return grader.process().descendants().toList();
    }

    static boolean runsTests(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.endsWith("grader.runner.Main run"))
                .isPresent();
    }

    private static boolean links(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("/jlink")).isPresent();
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
