package grader.bench;

import grader.pipeline.Grader;
import grader.pipeline.batch.Batch;
import grader.pipeline.batch.BatchFolder;
import grader.pipeline.batch.Submissions;
import grader.pipeline.batch.UnusableBatchException;
import grader.problem.Problem;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Whether a batch costs the host more for each submission the longer it is: memory, time, and what is left behind. The
 * tenth submission is what all are held against: by then all is loaded, and the first sandboxes were made.
 */
final class LongBatch {

    private static final int FEW = 10;
    private static final int LEAST = 3 * FEW;
    private static final double WANTED = 1.2;
    private static final double BYTES_A_MIB = 1 << 20;

    private final Settings settings;
    private final Path folder;

    LongBatch(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    private record Mark(int count, long nanoTime, double mebibytes) {}

    Findings measure(Problem problem, Consumer<String> progress) {
        int many = settings.many();
        if (many < LEAST) {
            throw new BenchException("bench.many: a long batch has " + LEAST + " submissions or more, not " + many);
        }
        progress.accept("many: " + many + " submissions of " + problem.id());
        List<Task> tasks = Stream.iterate(0, n -> n + 1)
                .limit(many)
                .map(n -> Task.accepted(problem, n))
                .toList();
        Path submissions = BatchThroughput.copies(tasks, folder.resolve("submissions"));
        List<Mark> marks = new ArrayList<>();
        SandboxKind kind = new SandboxKinds(settings.cache(), progress).open(settings.sandbox());
        Path out = folder.resolve("out");
        try (BatchFolder reports = BatchFolder.open(out, problem);
                Grader grader = new Grader(kind, settings.cache(), progress)) {
            new Batch(grader, problem, reports, settings.threads(), false)
                    .run(Submissions.in(List.of(submissions), false, problem, out), (line, earlier) -> {
                        marks.add(
                                new Mark(marks.size() + 1, System.nanoTime(), isMarked(marks.size() + 1) ? heap() : 0));
                    });
        } catch (UnusableBatchException e) {
            throw new BenchException("can't keep reports in " + out, e);
        }
        return findings(problem, marks);
    }

    /** Looking costs a collection, so it is done seldom. */
    private boolean isMarked(int count) {
        return count == FEW || count == settings.many() || count % Math.max(1, settings.many() / FEW) == 0;
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_A_MIB;
    }

    private Findings findings(Problem problem, List<Mark> marks) {
        int tenth = (marks.size() - FEW) / FEW;
        double first = millisEach(marks, FEW, FEW + tenth);
        double last = millisEach(marks, marks.size() - tenth, marks.size());
        Mark few = marks.get(FEW - 1);
        Mark all = marks.get(marks.size() - 1);
        long left = scratch();
        List<Mark> looked = marks.stream().filter(mark -> mark.mebibytes() > 0).toList();
        List<String> notes = new ArrayList<>();
        notes.add(marks.size() + " submissions of " + problem.id() + ", " + settings.threads() + " at a time.");
        looked.forEach(mark -> notes.add("after " + mark.count() + ": heap in use " + Numbers.shown(mark.mebibytes())
                + " MiB, " + Numbers.shown((mark.nanoTime() - marks.get(0).nanoTime()) / 1e9) + " s"));
        return new Findings(
                Part.MANY,
                List.of(
                        Claim.atMost(
                                "heap in use after " + all.count() + " submissions, to that after " + FEW,
                                WANTED,
                                Spread.of(List.of(all.mebibytes() / few.mebibytes()))),
                        Claim.atMost(
                                "time of a submission in the last tenth, to that in the first",
                                WANTED,
                                Spread.of(List.of(last / first))),
                        new Claim("scratch folders left behind", "none", Long.toString(left), left == 0)),
                List.of(
                        Figure.of("Time of a submission in a long batch, ms", "first tenth", List.of(first)),
                        Figure.of("Time of a submission in a long batch, ms", "last tenth", List.of(last))),
                notes);
    }

    private static double millisEach(List<Mark> marks, int from, int to) {
        return Numbers.millis(marks.get(to - 1).nanoTime() - marks.get(from - 1).nanoTime()) / (to - from);
    }

    private long scratch() {
        Path scratch = settings.cache().resolve("scratch");
        if (!Files.isDirectory(scratch)) {
            return 0;
        }
        String own = ProcessHandle.current().pid() + "-";
        try (Stream<Path> left = Files.list(scratch)) {
            return left.filter(path -> path.getFileName().toString().startsWith(own))
                    .count();
        } catch (IOException e) {
            throw new BenchException("can't list " + scratch, e);
        }
    }
}
