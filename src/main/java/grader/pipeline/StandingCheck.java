package grader.pipeline;

import grader.intake.Intake;
import grader.intake.IntakeLimits;
import grader.intake.RejectedSubmissionException;
import grader.intake.ReservedNames;
import grader.intake.Submission;
import grader.intake.UnusableSourceException;
import grader.problem.Problem;
import grader.report.Report;
import grader.report.Status;
import grader.report.View;
import grader.sandbox.SandboxKind;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Whether an earlier report is what grading would come to now. */
final class StandingCheck {

    private StandingCheck() {}

    /**
     * Compares all that a grading depends on: problem, sandbox, grader and submission.
     *
     * @param problem with its libraries resolved
     * @param reserved names that no class of it may have, asked for where the rest is the same
     */
    static Standing of(
            Report report, Problem problem, SandboxKind kind, Path source, Supplier<ReservedNames> reserved) {
        Report expected = new ReportBuilder(problem, kind).failed(new IllegalStateException());
        if (report.view() != View.INTERVIEWER) {
            return Standing.NONE;
        }
        if (report.status() == Status.FAILED) {
            return Standing.FAILED;
        }
        // First, since another grader may see the same problem with other eyes.
        if (!report.grader().equals(expected.grader())) {
            return Standing.OTHER_GRADER;
        }
        if (!report.problem().equals(expected.problem()) || !report.limits().equals(expected.limits())) {
            return Standing.OTHER_PROBLEM;
        }
        if (!report.sandbox().jdk().equals(expected.sandbox().jdk())) {
            return Standing.OTHER_JDK;
        }
        if (!report.sandbox().equals(expected.sandbox())) {
            return Standing.OTHER_SANDBOX;
        }
        return isOf(report, problem, kind, source, reserved.get()) ? Standing.HOLDS : Standing.OTHER_SUBMISSION;
    }

    private static boolean isOf(Report report, Problem problem, SandboxKind kind, Path source, ReservedNames reserved) {
        try {
            Submission submission = Intake.read(source, IntakeLimits.DEFAULT, reserved);
            return report.submission().digest().equals(submission.digest())
                    && report.submission().name().equals(CandidateText.name(submission.name()));
        } catch (RejectedSubmissionException e) {
            // What intake refuses has no digest, but is refused for the same reason as long as it is the same.
            Report again = new ReportBuilder(problem, kind).named(source).rejectedAtIntake(e);
            return report.status() == again.status()
                    && report.submission().equals(again.submission())
                    && report.reasons().equals(again.reasons());
        } catch (UnusableSourceException e) {
            return false;
        }
    }
}
