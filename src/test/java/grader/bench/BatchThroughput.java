package grader.bench;

import grader.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many submissions on all cores: {@code ./grader batch}, its start and its first sandboxes included, against a loop of
 * bare tools that has as many at once as there are cores. In turns, a pair for each problem.
 */
final class BatchThroughput {

    private static final double WANTED = 3;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Settings settings;
    private final Meter meter;
    private final BareTools bare;
    private final Path folder;
    private final List<Cost> loops = new ArrayList<>();
    private final List<Cost> batches = new ArrayList<>();

    BatchThroughput(Settings settings, Meter meter, BareTools bare, Path folder) {
        this.settings = settings;
        this.meter = meter;
        this.bare = bare;
        this.folder = folder;
    }

    Findings measure(List<Problem> problems, Consumer<String> progress) {
        meter.settle();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            progress.accept("batch: " + settings.batch() + " submissions of " + problem.id());
            List<Task> tasks = Stream.iterate(0, n -> n + 1)
                    .limit(settings.batch())
                    .map(n -> Task.accepted(problem, n))
                    .toList();
            Path submissions = copies(tasks, folder.resolve(problem.id()));
            // What a version of a problem costs once is no part of it.
            batch(problem, copies(tasks.subList(0, 1), folder.resolve(problem.id() + "-first")), 1);
            meter.settle();
            if (i % 2 == 0) {
                loops.add(meter.cost(() -> loop(tasks)));
                batches.add(meter.cost(() -> batch(problem, submissions, tasks.size())));
            } else {
                batches.add(meter.cost(() -> batch(problem, submissions, tasks.size())));
                loops.add(meter.cost(() -> loop(tasks)));
            }
        }
        Spread ratio = Spread.ofRatios(of(batches, this::rate), of(loops, this::rate));
        return new Findings(
                Part.BATCH,
                List.of(Claim.atLeast(
                        "submissions per second and core of ./grader batch, to bare tools", WANTED, ratio)),
                List.of(
                        Figure.of("Submissions per second and core", bare.name(), of(loops, this::rate)),
                        Figure.of("Submissions per second and core", "./grader batch", of(batches, this::rate)),
                        Figure.of("CPU time of a submission among many, ms", bare.name(), of(loops, this::share)),
                        Figure.of(
                                "CPU time of a submission among many, ms", "./grader batch", of(batches, this::share))),
                List.of(settings.batch() + " submissions at a time on " + CORES + " cores."));
    }

    private double rate(Cost cost) {
        return settings.batch() / (cost.wall() / 1000) / CORES;
    }

    private double share(Cost cost) {
        return cost.cpu() / settings.batch();
    }

    private static List<Double> of(List<Cost> costs, ToDoubleFunction<Cost> what) {
        return costs.stream().map(what::applyAsDouble).toList();
    }

    private void loop(List<Task> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CORES);
        try {
            List<Callable<Void>> runs = new ArrayList<>();
            for (Task task : tasks) {
                runs.add(() -> {
                    bare.grade(task);
                    return null;
                });
            }
            for (Future<Void> run : threads.invokeAll(runs)) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void batch(Problem problem, Path submissions, int count) throws BenchException {
        Path out = submissions.resolveSibling(submissions.getFileName() + "-reports");
        Tool.run(
                List.of(
                        "./grader",
                        "batch",
                        problem.folder().toString(),
                        submissions.toString(),
                        "--out",
                        out.toString(),
                        "--sandbox",
                        settings.sandbox().toString(),
                        "--cache",
                        settings.cache().toString()),
                submissions.resolveSibling(submissions.getFileName() + ".log"));
        long graded = reports(out).stream().filter(BatchThroughput::fullMarks).count();
        if (graded != count) {
            throw new BenchException(
                    "./grader batch gave " + graded + " of " + count + " right submissions full marks; see " + out);
        }
    }

    private static List<Path> reports(Path out) {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new BenchException("./grader batch wrote no reports to " + out, e);
        }
    }

    /** Whether it is a report with all points; a summary is none. */
    private static boolean fullMarks(Path file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            return json.has("compilation")
                    && json.at("/score/total").asInt() == json.at("/score/max").asInt();
        } catch (IOException e) {
            throw new BenchException("can't read " + file, e);
        }
    }

    /** A folder with a folder for each submission. */
    static Path copies(List<Task> tasks, Path to) {
        try {
            for (int i = 0; i < tasks.size(); i++) {
                Path copy = to.resolve("candidate-" + (i + 1));
                Path from = tasks.get(i).submission();
                for (var source : tasks.get(i).solution().sources()) {
                    Path target = copy.resolve(source.path());
                    Files.createDirectories(target.resolveSibling(""));
                    Files.copy(from.resolve(source.path()), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return to;
        } catch (IOException e) {
            throw new BenchException("can't copy submissions to " + to, e);
        }
    }
}
