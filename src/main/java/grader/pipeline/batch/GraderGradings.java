package grader.pipeline.batch;

import grader.intake.UnusableSourceException;
import grader.pipeline.Grader;
import grader.pipeline.Standing;
import grader.problem.Problem;
import grader.report.BatchSummary;
import grader.report.Report;
import grader.report.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Gradings for a problem. */
record GraderGradings(Grader grader, Problem problem) implements Gradings {

    @Override
    public void prepare() {
        grader.prepare(problem);
    }

    @Override
    public Standing standing(Report report, Path source) {
        return grader.standing(report, problem, source);
    }

    @Override
    public void expect(int submissions) {
        grader.expect(problem, submissions);
    }

    @Override
    public Report grade(Path source) throws UnusableSourceException {
        return grader.grade(problem, source);
    }

    @Override
    public Report rejected(Path source, Report.Reason reason) {
        return grader.rejected(problem, source, reason);
    }

    @Override
    public Report failed(Path source, Throwable failure) {
        return grader.failed(problem, source, failure);
    }

    @Override
    public Optional<String> trouble() {
        try {
            Report report = grade(problem.reference().folder());
            return report.status() == Status.FAILED
                    ? report.reasons().stream().map(Report.Reason::message).findFirst()
                    : Optional.empty();
        } catch (UnusableSourceException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public BatchSummary summary(List<BatchSummary.Line> lines, List<BatchSummary.Ignored> ignored) {
        return grader.summary(problem, lines, ignored);
    }
}
