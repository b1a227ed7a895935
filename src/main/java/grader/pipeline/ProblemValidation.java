package grader.pipeline;

import grader.intake.UnusableSourceException;
import grader.pipeline.Validation.Row;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.problem.ProblemError;
import grader.problem.ProblemLoader;
import grader.problem.Solution;
import grader.problem.StatementExamples;
import grader.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Holds problems against what makes one valid, several solutions at a time. */
public final class ProblemValidation implements AutoCloseable {

    private final Grader grader;
    private final ExecutorService threads;

    /**
     * Ready.
     *
     * @param grader used by all; stays open
     * @param parallel how many solutions are graded at a time
     */
    public ProblemValidation(Grader grader, int parallel) {
        this.grader = grader;
        this.threads = Executors.newFixedThreadPool(parallel);
    }

    /** Validates a problem's folder. */
    public Validation validate(Path folder) {
        try {
            return validate(ProblemLoader.load(folder));
        } catch (BrokenProblemException e) {
            return new Validation(
                    folder.toString(),
                    List.of(),
                    e.errors().stream().map(ProblemError::text).toList());
        }
    }

    private Validation validate(Problem problem) {
        // Throws where an accepted solution does not pass; needed by all the rest.
        grader.prepared(problem);
        Future<Report> starter =
                threads.submit(() -> graded(problem, problem.folder().resolve("starter")));
        List<Future<Row>> rows = new ArrayList<>();
        rows.add(threads.submit(() -> publicSuite(problem)));
        for (Solution solution : problem.solutions()) {
            rows.add(threads.submit(() -> row(
                    solution.kind().word() + "/" + solution.name(),
                    SolutionCheck.expectation(solution.kind()),
                    graded(problem, solution.folder()),
                    report -> SolutionCheck.objection(solution.kind(), report))));
        }
        Future<List<AdversaryRun.Attempt>> attempts =
                threads.submit(() -> grader.attempts(problem, AdversaryCheck.adversaries(problem)));
        List<Row> all = new ArrayList<>();
        all.add(row("starter", "compiles, and fails", result(starter), SolutionCheck::starterObjection));
        rows.forEach(row -> all.add(result(row)));
        AdversaryCheck check = new AdversaryCheck(result(starter));
        result(attempts).forEach(check::add);
        all.addAll(check.rows());
        return new Validation(problem.id(), all, errors(problem));
    }

    private static List<String> errors(Problem problem) {
        List<String> errors = new ArrayList<>();
        StatementExamples.check(problem).forEach(error -> errors.add(error.text()));
        errors.addAll(RuleCheck.suiteFindings(problem));
        return errors;
    }

    private Report graded(Problem problem, Path folder) throws UnusableSourceException {
        return grader.grade(problem, folder);
    }

    private Row publicSuite(Problem problem) {
        List<String> failures = grader.failuresOfPublicSuite(problem);
        return new Row(
                "public suite",
                "passes on every accepted solution",
                failures.isEmpty() ? "passes" : "fails",
                String.join("; ", failures));
    }

    private static Row row(
            String subject, String expected, Report report, Function<Report, Optional<String>> objection) {
        String reasons = report.reasons().stream()
                .map(Report.Reason::message)
                .findFirst()
                .map(reason -> " (" + reason + ")")
                .orElse("");
        return new Row(
                subject,
                expected,
                SolutionCheck.got(report),
                objection.apply(report).map(text -> text + reasons).orElse(""));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(Failures.describe(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
