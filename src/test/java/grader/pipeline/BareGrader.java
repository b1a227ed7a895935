package grader.pipeline;

import grader.intake.UnusableSourceException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Report;
import grader.sandbox.Kinds;
import grader.sandbox.SandboxKind;
import grader.sandbox.local.LaxKind;
import grader.sandbox.local.LaxKind.Wall;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Grades attacks on the problem {@code sums} without the policy, and remembers what came of each. */
final class BareGrader implements AutoCloseable {

    static final Path PROBLEM = Path.of("src", "test", "resources", "hostile-problems", "sums");
    static final Problem SUMS = ProblemLoader.load(PROBLEM);

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
