package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.Golden;
import grader.intake.UnusableSourceException;
import grader.problem.Assessment;
import grader.problem.AssessmentLoader;
import grader.report.AssessmentCandidateView;
import grader.report.AssessmentJson;
import grader.report.AssessmentPage;
import grader.report.AssessmentReport;
import grader.report.AssessmentReport.PartLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each golden case is a folder: an assessment, a submission, and the candidate's report that it must get, in every kind
 * of sandbox the same. What the interviewer sees beyond that is what {@link GoldenSubmissionsIT} holds for each problem.
 */
class GoldenAssessmentsIT {

    private static final Path CASES = Golden.folder("golden-assessments");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJson.schema());
    private static final int PARALLEL = 2;
    private static final KindLanes LANES = new KindLanes();

    @AfterAll
    static void closeGraders() {
        LANES.close();
    }

    @TestFactory
    Stream<DynamicNode> everySubmissionGetsItsReport() {
        return LANES.tests(Golden.cases(CASES), GoldenAssessmentsIT::graded, GoldenAssessmentsIT::hasItsReport);
    }

    @Test
    void everyCaseHasAnAssessmentASubmissionAndAReportAndNothingElse() throws IOException {
        for (Path folder : Golden.cases(CASES)) {
            try (Stream<Path> inside = Files.list(folder)) {
                assertThat(inside.map(file -> file.getFileName().toString()))
                        .as("%s", folder)
                        .containsExactlyInAnyOrder("assessment.yaml", "submission", "expected.json");
            }
        }
    }

    private static AssessmentReport graded(Grader grader, Path folder) throws UnusableSourceException {
        Assessment assessment = AssessmentLoader.load(folder.resolve("assessment.yaml"));
        return new AssessmentGrading(grader, PARALLEL).grade(assessment, folder.resolve("submission"));
    }

    private static void hasItsReport(Path folder, AssessmentReport report) throws IOException {
        AssessmentReport redacted = AssessmentCandidateView.of(report);
        Golden.check(folder.resolve("expected.json"), StableReport.of(redacted));
        assertValid(report);
        assertValid(redacted);
        assertHidesTheSuites(report, redacted);
    }

    private static void assertValid(AssessmentReport report) {
        assertThat(SCHEMA.validate(AssessmentJson.text(report), InputFormat.JSON))
                .isEmpty();
    }

    private static void assertHidesTheSuites(AssessmentReport report, AssessmentReport redacted) {
        String seen = AssessmentJson.text(redacted) + AssessmentPage.render(redacted);
        assertThat(report.parts().stream().flatMap(GoldenAssessmentsIT::namesOfTests))
                .noneMatch(seen::contains);
    }

    private static Stream<String> namesOfTests(PartLine part) {
        return part.report().tests().stream().map(test -> test.suite() + "." + test.name());
    }
}
