package grader.pipeline;

import grader.intake.UnusableSourceException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Report;
import grader.sandbox.Kinds;
import grader.sandbox.SandboxKind;
import grader.sandbox.local.LaxKind;
import grader.sandbox.local.LaxKind.Wall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Grades attacks on the problem {@code sums} without the policy, and remembers what came of each. */
final class BareGrader implements AutoCloseable {

    static final Path PROBLEM = Path.of("src", "test", "resources", "hostile-problems", "sums");
    /** As it is, with limits that are soon over. */
    static final Problem TIGHT = ProblemLoader.load(PROBLEM);

    /** With limits that nothing is near which ends: without an archive of classes, first steps are slow. */
    static final Problem SUMS = withLimits("test: 2s, run: 1min");

    private final Grader grader;
    private final Map<String, Report> known = new HashMap<>();

    /** In any kind of sandbox. */
    BareGrader(SandboxKind kind) {
        this(kind, Policy.OFF);
    }

    BareGrader(SandboxKind kind, Policy policy) {
        this.grader = new Grader(kind, Kinds.CACHE, message -> {}, policy, Optional.empty());
    }

    /** In a JVM with these walls only. */
    static BareGrader within(Wall... walls) {
        return new BareGrader(new LaxKind(Set.of(walls), false));
    }

    /** The problem with other limits on time. */
    static Problem withLimits(String limits) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bare-grader")), "limits")
                    .resolve(PROBLEM.getFileName());
            List<Path> all;
            try (Stream<Path> files = Files.walk(PROBLEM)) {
                all = files.toList();
            }
            for (Path file : all) {
                Files.copy(file, folder.resolve(PROBLEM.relativize(file).toString()));
            }
            Path yaml = folder.resolve("problem.yaml");
            String text = Files.readString(yaml);
            String changed = text.replace("test: 200ms, run: 3s", limits);
            if (changed.equals(text)) {
                throw new IllegalStateException(yaml + " has other limits than those that are replaced");
            }
            Files.writeString(yaml, changed);
            return ProblemLoader.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Grader grader() {
        return grader;
    }

    /** Of a submission of the corpus, as {@code A/system-exit}. */
    Report of(String attack) throws UnusableSourceException {
        Report report = known.get(attack);
        if (report == null) {
            report = of(SUMS, attack);
            known.put(attack, report);
        }
        return report;
    }

    Report of(Problem problem, String attack) throws UnusableSourceException {
        return of(problem, HostileCase.CORPUS.resolve(attack).resolve("submission"));
    }

    Report of(Problem problem, Path submission) throws UnusableSourceException {
        return grader.grade(problem, submission);
    }

    @Override
    public void close() {
        grader.close();
    }
}
