package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.intake.Intake;
import grader.intake.IntakeLimits;
import grader.intake.RejectedSubmissionException;
import grader.intake.ReservedNames;
import grader.intake.Submission;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.ReportReader;
import grader.sandbox.Child;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which earlier reports are still true. */
class StandingCheckTest {

    private static final Problem KTH = ProblemLoader.load(Path.of("problems", "kth-largest"));
    private static final Problem LRU = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final SandboxKind KIND = new Named("process", "25", "1");
    private static final String SOURCE = "class KthLargest {}";

    @TempDir
    Path temp;

    private Path submission = Path.of("");

    private record Named(String id, String jdk, String fingerprint) implements SandboxKind {

        @Override
        public Child start(Role role, SandboxLimits limits) {
            throw new UnsupportedOperationException("nothing is graded here");
        }
    }

    @BeforeEach
    void handIn() throws IOException {
        submission = Files.createDirectory(temp.resolve("ada"));
        Files.writeString(submission.resolve("KthLargest.java"), SOURCE);
    }

    @Test
    void reportStandsAsLongAsNothingChanges() throws Exception {
        assertThat(standing(report(), KTH, KIND)).isEqualTo(Standing.HOLDS);
    }

    @Test
    void reportOfAnotherTextDoesNot() throws Exception {
        Report before = report();
        Files.writeString(submission.resolve("KthLargest.java"), SOURCE + "//");
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.OTHER_SUBMISSION);
    }

    @Test
    void whatIsNotGradedMayChange() throws Exception {
        Report before = report();
        Files.writeString(submission.resolve("notes.txt"), "new");
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.HOLDS);
    }

    @Test
    void reportOfTheSameTextInAnotherPackingStandsUnderTheSameName() throws Exception {
        Report before = report();
        Files.delete(submission.resolve("KthLargest.java"));
        Files.delete(submission);
        try (OutputStream out = Files.newOutputStream(submission);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("src/KthLargest.java"));
            zip.write(SOURCE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.HOLDS);
    }

    @Test
    void reportOfSomebodyElseWithTheSameTextDoesNot() throws Exception {
        Report before = report();
        submission = Files.move(submission, temp.resolve("bob"));
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.OTHER_SUBMISSION);
    }

    @Test
    void reportOfAnotherProblemJdkOrSandboxDoesNot() throws Exception {
        assertThat(standing(report(), LRU, KIND)).isEqualTo(Standing.OTHER_PROBLEM);
        assertThat(standing(report(), KTH, new Named("container", "25", "1"))).isEqualTo(Standing.OTHER_SANDBOX);
        assertThat(standing(report(), KTH, new Named("process", "26", "2"))).isEqualTo(Standing.OTHER_JDK);
        assertThat(standing(report(), KTH, new Named("process", "25", "2"))).isEqualTo(Standing.OTHER_SANDBOX);
    }

    /** Also where it saw another problem in the same folder. */
    @Test
    void reportOfAnotherGraderDoesNot() throws Exception {
        String json = new String(JsonReport.bytes(report()), StandardCharsets.UTF_8);
        String version = GraderVersion.text();
        assertThat(json).containsOnlyOnce(version);
        Path written = Files.writeString(temp.resolve("report.json"), json.replace(version, version + "2"));
        Report before = ReportReader.read(written).orElseThrow();
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.OTHER_GRADER);
        assertThat(standing(before, LRU, KIND)).isEqualTo(Standing.OTHER_GRADER);
    }

    @Test
    void candidatesViewAndFailureDoNot() throws Exception {
        assertThat(standing(CandidateView.of(report()), KTH, KIND)).isEqualTo(Standing.NONE);
        Report failed = new ReportBuilder(KTH, KIND).named(submission).failed(new IllegalStateException("broken"));
        assertThat(standing(failed, KTH, KIND)).isEqualTo(Standing.FAILED);
    }

    @Test
    void reportOfASubmissionThatIsGoneDoesNot() throws Exception {
        Report before = report();
        Files.delete(submission.resolve("KthLargest.java"));
        Files.delete(submission);
        assertThat(standing(before, KTH, KIND)).isEqualTo(Standing.OTHER_SUBMISSION);
    }

    @Test
    void refusalStandsUntilTheReasonIsGone() throws Exception {
        Path source = submission.resolve("KthLargest.java");
        Files.delete(source);
        Files.createSymbolicLink(source, temp.resolve("elsewhere"));
        Report refused = new ReportBuilder(KTH, KIND).named(submission).rejectedAtIntake(refusal());
        assertThat(standing(refused, KTH, KIND)).isEqualTo(Standing.HOLDS);
        Files.createFile(submission.resolve("Anything.java"));
        assertThat(standing(refused, KTH, KIND)).isEqualTo(Standing.HOLDS);
        Files.delete(source);
        assertThat(standing(refused, KTH, KIND)).isEqualTo(Standing.OTHER_SUBMISSION);
    }

    @Test
    void classOfTheSuiteIsStillRefused() throws Exception {
        ReservedNames suite = new ReservedNames(Set.of("KthLargest"), Set.of());
        Report before = report();
        assertThat(StandingCheck.of(before, KTH, KIND, submission, () -> suite)).isEqualTo(Standing.OTHER_SUBMISSION);
    }

    private Report report() throws Exception {
        Submission read = Intake.read(submission);
        ReportBuilder builder = new ReportBuilder(KTH, KIND);
        builder.submission(read, read.sources());
        return builder.compileError();
    }

    private RejectedSubmissionException refusal() throws Exception {
        try {
            Intake.read(submission, IntakeLimits.DEFAULT, ReservedNames.GENERAL);
        } catch (RejectedSubmissionException e) {
            return e;
        }
        throw new AssertionError("not refused");
    }

    private Standing standing(Report report, Problem problem, SandboxKind kind) {
        return StandingCheck.of(report, problem, kind, submission, () -> ReservedNames.GENERAL);
    }
}
