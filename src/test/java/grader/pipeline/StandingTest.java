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
import grader.report.Report;
import grader.sandbox.Child;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which earlier reports are still true. */
class StandingTest {

    private static final Problem KTH = ProblemLoader.load(Path.of("problems", "kth-largest"));
    private static final Problem LRU = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final SandboxKind KIND = new Named("process", "1");
    private static final String SOURCE = "class KthLargest {}";

    @TempDir
    Path temp;

    private Path submission = Path.of("");

    private record Named(String id, String fingerprint) implements SandboxKind {

        @Override
        public String jdk() {
            return "25";
        }

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
        assertThat(holds(report(), KTH, KIND)).isTrue();
    }

    @Test
    void reportOfAnotherTextDoesNot() throws Exception {
        Report before = report();
        Files.writeString(submission.resolve("KthLargest.java"), SOURCE + "//");
        assertThat(holds(before, KTH, KIND)).isFalse();
    }

    @Test
    void whatIsNotGradedMayChange() throws Exception {
        Report before = report();
        Files.writeString(submission.resolve("notes.txt"), "new");
        assertThat(holds(before, KTH, KIND)).isTrue();
    }

    @Test
    void reportOfTheSameTextInAnotherPackingStandsUnderTheSameName() throws Exception {
        Report before = report();
        Files.delete(submission.resolve("KthLargest.java"));
        Files.delete(submission);
        try (OutputStream out = Files.newOutputStream(submission);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("src/KthLargest.java"));
            zip.write(SOURCE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(holds(before, KTH, KIND)).isTrue();
    }

    @Test
    void reportOfSomebodyElseWithTheSameTextDoesNot() throws Exception {
        Report before = report();
        submission = Files.move(submission, temp.resolve("bob"));
        assertThat(holds(before, KTH, KIND)).isFalse();
    }

    @Test
    void reportOfAnotherProblemOrSandboxDoesNot() throws Exception {
        assertThat(holds(report(), LRU, KIND)).isFalse();
        assertThat(holds(report(), KTH, new Named("container", "1"))).isFalse();
        assertThat(holds(report(), KTH, new Named("process", "2"))).isFalse();
    }

    @Test
    void candidatesViewAndFailureDoNot() throws Exception {
        assertThat(holds(CandidateView.of(report()), KTH, KIND)).isFalse();
        Report failed = new ReportBuilder(KTH, KIND).named(submission).failed(new IllegalStateException("broken"));
        assertThat(holds(failed, KTH, KIND)).isFalse();
    }

    @Test
    void reportOfASubmissionThatIsGoneDoesNot() throws Exception {
        Report before = report();
        Files.delete(submission.resolve("KthLargest.java"));
        Files.delete(submission);
        assertThat(holds(before, KTH, KIND)).isFalse();
    }

    @Test
    void refusalStandsUntilTheReasonIsGone() throws Exception {
        Path source = submission.resolve("KthLargest.java");
        Files.delete(source);
        Files.createSymbolicLink(source, temp.resolve("elsewhere"));
        Report refused = new ReportBuilder(KTH, KIND).named(submission).rejectedAtIntake(refusal());
        assertThat(holds(refused, KTH, KIND)).isTrue();
        Files.createFile(submission.resolve("Anything.java"));
        assertThat(holds(refused, KTH, KIND)).isTrue();
        Files.delete(source);
        assertThat(holds(refused, KTH, KIND)).isFalse();
    }

    @Test
    void classOfTheSuiteIsStillRefused() throws Exception {
        ReservedNames suite = new ReservedNames(Set.of("KthLargest"), Set.of());
        Report before = report();
        assertThat(Standing.holds(before, KTH, KIND, submission, () -> suite)).isFalse();
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

    private boolean holds(Report report, Problem problem, SandboxKind kind) {
        return Standing.holds(report, problem, kind, submission, () -> ReservedNames.GENERAL);
    }
}
