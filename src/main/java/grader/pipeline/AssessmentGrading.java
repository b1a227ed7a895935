package grader.pipeline;

import grader.intake.DividedSubmission;
import grader.intake.Intake;
import grader.intake.IntakeLimits;
import grader.intake.RejectedSubmissionException;
import grader.intake.UnusableSourceException;
import grader.problem.Assessment;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.report.AssessmentReport;
import grader.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Grades a submission of several problems: reads it once, gives each problem its part, and makes one report. What goes
 * wrong in one problem costs that one only.
 */
public final class AssessmentGrading {

    private final Grader grader;
    private final int parallel;

    /**
     * Ready to grade.
     *
     * @param grader used for all; stays open
     * @param parallel how many problems are graded at a time
     */
    public AssessmentGrading(Grader grader, int parallel) {
        this.grader = grader;
        this.parallel = parallel;
    }

    /** The report of a submission that could not be graded since there is no sandbox to do it in. */
    public static AssessmentReport withoutSandbox(Assessment assessment, Path source, RuntimeException failure) {
        AssessmentReportBuilder report = new AssessmentReportBuilder(assessment, source);
        return report.graded(each(assessment, problem -> Grader.withoutSandbox(problem, source, failure)));
    }

    /**
     * Grades one submission. Whatever it does, there is a report; failures of the grader's own and problems whose own
     * solutions do not pass are in it as well.
     *
     * @throws UnusableSourceException if there is nothing at that path
     */
    public AssessmentReport grade(Assessment assessment, Path source) throws UnusableSourceException {
        AssessmentReportBuilder report = new AssessmentReportBuilder(assessment, source);
        List<String> places =
                assessment.parts().stream().map(Assessment.Part::in).toList();
        DividedSubmission submission;
        try {
            submission = Intake.divided(source, IntakeLimits.DEFAULT, places);
        } catch (RejectedSubmissionException e) {
            return report.rejected(
                    e,
                    each(
                            assessment,
                            problem -> grader.reporting(problem, report.name()).rejectedAtIntake(e)));
        } catch (RuntimeException | StackOverflowError e) {
            return report.graded(each(
                    assessment,
                    problem -> grader.reporting(problem, report.name()).failed(e)));
        }
        report.submission(submission);
        expect(assessment, submission);
        return report.graded(graded(assessment, submission));
    }

    /** Sandboxes boot ahead for what is there, those of one size for all problems that need that size. */
    private void expect(Assessment assessment, DividedSubmission submission) {
        List<Problem> there = assessment.parts().stream()
                .filter(part -> submission.part(part.in()).absence().isEmpty())
                .map(Assessment.Part::problem)
                .toList();
        for (Problem problem : there) {
            long alike = there.stream()
                    .filter(other ->
                            other.limits().memoryBytes() == problem.limits().memoryBytes())
                    .count();
            grader.expect(problem, (int) alike);
        }
    }

    private List<Report> graded(Assessment assessment, DividedSubmission submission) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(parallel, assessment.parts().size()));
        try {
            List<Future<Report>> running = new ArrayList<>();
            for (Assessment.Part part : assessment.parts()) {
                running.add(threads.submit(() -> graded(part, submission)));
            }
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < running.size(); i++) {
                reports.add(result(running.get(i), assessment.parts().get(i), submission));
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }

    private Report graded(Assessment.Part part, DividedSubmission submission) {
        try {
            return grader.grade(part.problem(), submission.part(part.in()));
        } catch (BrokenProblemException e) {
            return grader.reporting(part.problem(), submission.name()).brokenProblem(e);
        }
    }

    /** Also what the thread died of, such as a full heap, is one problem's. */
    private Report result(Future<Report> running, Assessment.Part part, DividedSubmission submission) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return grader.reporting(part.problem(), submission.name()).failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<Report> each(Assessment assessment, Function<Problem, Report> report) {
        return assessment.parts().stream()
                .map(part -> report.apply(part.problem()))
                .toList();
    }
}
