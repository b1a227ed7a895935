package grader.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.pipeline.Grader;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Status;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch of many costs the host. */
class BatchMemoryIT {

    private static final Problem PROBLEM = ProblemLoader.load(Path.of("problems", "kth-largest"));
    private static final int FEW = 10;
    private static final int MANY = 120;
    /** A report has a hundred messages of that length. */
    private static final int NAME_LENGTH = 900;

    @TempDir
    Path temp;

    @Test
    void reportsAreNotKeptInMemoryAndScratchSpaceIsGone() throws Exception {
        for (int i = 0; i < MANY; i++) {
            submit("s" + i, i == 0 ? reference() : sourceWithLongErrors(i));
        }
        List<Long> used = new ArrayList<>();
        try (BatchFolder folder = BatchFolder.open(temp.resolve("out"), PROBLEM);
                Grader grader = new Grader(
                        new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS),
                        Kinds.CACHE,
                        message -> {})) {
            List<Status> ends = new ArrayList<>();
            new Batch(grader, PROBLEM, folder, 2, false)
                    .run(
                            Submissions.in(List.of(temp.resolve("handins")), false, PROBLEM, temp.resolve("out")),
                            (line, earlier) -> {
                                ends.add(line.status());
                                if (ends.size() == FEW || ends.size() == MANY) {
                                    used.add(heapInUse());
                                }
                            });
            assertThat(ends).hasSize(MANY).containsOnlyOnce(Status.GRADED);
        }
        long oneReport = Files.size(temp.resolve("out").resolve("reports").resolve("s7.json"));
        assertThat(oneReport).as("bytes of a report").isGreaterThan(100L * NAME_LENGTH);
        // Two are in the making at a time; all of them would be more than a hundred.
        assertThat(used.get(1) - used.get(0)).as("bytes more").isLessThan(20 * oneReport);
        try (Stream<Path> scratch = Files.list(Kinds.CACHE.resolve("scratch"))) {
            String own = ProcessHandle.current().pid() + "-";
            assertThat(scratch.filter(path -> path.getFileName().toString().startsWith(own)))
                    .isEmpty();
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void submit(String name, String source) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("handins").resolve(name));
        Files.writeString(folder.resolve("KthLargest.java"), source);
    }

    private static String reference() throws IOException {
        return Files.readString(PROBLEM.reference().folder().resolve("KthLargest.java"));
    }

    private static String sourceWithLongErrors(int number) {
        StringBuilder source = new StringBuilder("public class KthLargest {\n");
        IntStream.range(0, 100)
                .forEach(i -> source.append("X".repeat(NAME_LENGTH))
                        .append(number)
                        .append(" f")
                        .append(i)
                        .append(";\n"));
        return source.append("}\n").toString();
    }
}
