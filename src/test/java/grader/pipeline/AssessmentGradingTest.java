package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.problem.Assessment;
import grader.problem.AssessmentLoader;
import grader.report.AssessmentPage;
import grader.report.AssessmentReport;
import grader.report.AssessmentStatus;
import grader.report.PartStatus;
import grader.sandbox.SandboxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssessmentGradingTest {

    private static final Path CASE = Golden.folder("golden-assessments").resolve("all-solved");

    @Test
    void withoutASandboxNoProblemIsJudged() {
        Assessment assessment = AssessmentLoader.load(CASE.resolve("assessment.yaml"));
        AssessmentReport report = AssessmentGrading.withoutSandbox(
                assessment, CASE.resolve("submission"), new SandboxException("no sandbox works here"));
        assertThat(report.status()).isEqualTo(AssessmentStatus.FAILED);
        assertThat(report.reasons())
                .extracting(reason -> reason.message())
                .containsExactly("kth-largest could not be graded", "fibonacci-generator could not be graded");
        assertThat(report.parts()).extracting(AssessmentReport.PartLine::status).containsOnly(PartStatus.FAILED);
        assertThat(report.hasBrokenProblem()).isFalse();
        assertThat(AssessmentPage.render(report)).contains("no sandbox works here", "No final score");
    }
}
