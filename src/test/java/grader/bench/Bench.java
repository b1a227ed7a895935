package grader.bench;

import grader.problem.Problem;
import grader.problem.ProblemBank;
import grader.problem.ProblemLoader;
import grader.sandbox.SandboxException;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures what the settings ask for, and writes what it found. */
final class Bench {

    private final Settings settings;
    private final Consumer<String> progress;
    private final Path work;

    private Bench(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        this.work = settings.out().resolve("work");
    }

    public static void main(String[] args) throws IOException {
        System.exit(run(System.out));
    }

    /**
     * The exit code: 1 where a part could not be measured, or a verdict changed. A time that is not as wanted is told,
     * and fails nothing: it depends on the machine.
     */
    private static int run(PrintStream out) throws IOException {
        Settings settings;
        try {
            settings = Settings.of(System.getProperties());
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        Results results = new Bench(settings, out::println).measure();
        results.write(settings.out());
        out.println();
        out.println(results.markdown());
        out.println("Written to " + settings.out().resolve("bench.md") + " and bench.json");
        return results.findings().stream().anyMatch(Bench::fails) ? 1 : 0;
    }

    private static boolean fails(Findings findings) {
        return !findings.met()
                && (findings.part() == Part.NOISE || findings.figures().isEmpty());
    }

    private Results measure() throws IOException {
        delete(work);
        Files.createDirectories(work);
        List<Problem> problems = problems();
        progress.accept("Looking how busy the machine is …");
        Meter meter = Meter.calibrated();
        Surroundings surroundings = Surroundings.look(meter);
        List<Findings> findings = new ArrayList<>();
        for (Part part : settings.only()) {
            try {
                findings.add(measure(part, meter, problems));
            } catch (BenchException | SandboxException e) {
                findings.add(Findings.failed(part, e));
            }
        }
        return new Results(surroundings, findings);
    }

    private Findings measure(Part part, Meter meter, List<Problem> problems) {
        BareTools bare = new BareTools(work.resolve("bare"));
        return switch (part) {
            case SINGLE -> {
                try (WarmGrader warm = new WarmGrader(settings, work, progress)) {
                    yield new SingleSubmissions(meter, bare, warm, new OneShot(settings, work))
                            .measure(problems, settings.rounds(), progress);
                }
            }
            case BATCH -> new BatchThroughput(settings, meter, bare, work.resolve("batch")).measure(problems, progress);
            case MANY -> new LongBatch(settings, work.resolve("many")).measure(problems.get(0), progress);
            case BOOT ->
                new BootPhases(meter, new SandboxKinds(settings.cache(), progress).open(SandboxChoice.CONTAINER))
                        .measure(settings.rounds(), progress);
            case NOISE -> {
                try (WarmGrader warm = new WarmGrader(settings, work, progress)) {
                    yield new VerdictNoise(warm, settings).measure(problems, progress);
                }
            }
        };
    }

    private List<Problem> problems() throws IOException {
        List<Problem> problems = ProblemBank.list(Path.of("problems").toAbsolutePath()).stream()
                .map(ProblemLoader::load)
                .filter(problem ->
                        settings.problems().isEmpty() || settings.problems().contains(problem.id()))
                .toList();
        if (problems.isEmpty()) {
            throw new BenchException("bench.problems: none of the bank's problems is among " + settings.problems());
        }
        return problems;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
