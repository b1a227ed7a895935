package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.intake.UnusableSourceException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.TerminalReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each golden case is a folder: the submission, and the report that it must get, in every kind of sandbox the same.
 *
 * <p>What {@code -Dgolden.update=true} writes is to be read before it is believed.
 */
class GoldenSubmissionsIT {

    private static final Path CASES = Golden.folder("golden");
    private static final Path BANK = Path.of("problems");
    private static final KindLanes LANES = new KindLanes();

    @AfterAll
    static void closeGraders() {
        LANES.close();
    }

    @TestFactory
    Stream<DynamicNode> everySubmissionGetsItsReport() {
        return LANES.tests(cases(), GoldenSubmissionsIT::graded, GoldenSubmissionsIT::hasItsReport);
    }

    @Test
    void everyCaseHasASubmissionAndAReportAndNothingElse() throws IOException {
        for (Path folder : cases()) {
            try (Stream<Path> inside = Files.list(folder)) {
                assertThat(inside.map(file -> file.getFileName().toString()))
                        .as("%s", folder)
                        .containsExactlyInAnyOrder("submission", "expected.json");
            }
        }
    }

    private static Report graded(Grader grader, Path folder) throws UnusableSourceException {
        Problem problem =
                ProblemLoader.load(BANK.resolve(folder.resolveSibling("").getFileName()));
        return grader.grade(problem, folder.resolve("submission"));
    }

    private static void hasItsReport(Path folder, Report report) throws IOException {
        Golden.check(folder.resolve("expected.json"), StableReport.of(report));
        assertHidesTheSuite(report);
    }

    private static void assertHidesTheSuite(Report report) {
        Report redacted = CandidateView.of(report);
        String seen = new String(JsonReport.bytes(redacted), StandardCharsets.UTF_8) + TerminalReport.render(redacted);
        for (Report.TestLine test : report.tests()) {
            assertThat(seen).doesNotContain(test.suite()).doesNotContain(test.name());
            test.runs().stream()
                    .map(Report.RunLine::message)
                    .filter(message -> message.contains("expected: "))
                    .forEach(message -> assertThat(seen).doesNotContain(message));
        }
    }

    private static List<Path> cases() {
        return Golden.cases(CASES).stream()
                .flatMap(problem -> Golden.cases(problem).stream())
                .toList();
    }
}
