package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.sandbox.Kinds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code grader assess} from end to end, in the kind of sandbox that works everywhere. */
class AssessCommandIT {

    private static final Path CASES = Golden.folder("golden-assessments");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"one-left-out, 0, 0", "one-left-out, 40, 0", "one-left-out, 41, 1"})
    void totalBelowTheBarIsAnExitCode(String example, String bar, int code) {
        Called called = assess(example, "--fail-under", bar);
        assertThat(called.code()).isEqualTo(code);
        assertThat(called.out())
                .startsWith("Two tasks · submission · process sandbox, JDK ")
                .contains("nothing was handed in for this problem", "(40 × 100 + 60 × 0) ÷ (40 + 60) = 4000 ÷ 100 = 40")
                .containsOnlyOnce("WARNING: the process sandbox")
                .endsWith("Score: 40 of 100\n");
    }

    @Test
    void bothReportsGoToTheirFilesAndTheCandidatesPageToTheTerminal() throws IOException {
        Path all = temp.resolve("all.json");
        Path redacted = temp.resolve("redacted.json");
        Called called = assess(
                "single-files",
                "--report",
                all.toString(),
                "--candidate-report",
                redacted.toString(),
                "--view",
                "candidate");
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        assertThat(Files.readString(all)).contains("KthLargestTest");
        assertThat(Files.readString(redacted)).doesNotContain("KthLargestTest").contains("\"candidate\"");
        assertThat(called.out()).contains("tests passed").doesNotContain("KthLargestTest");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactlyInAnyOrder(all, redacted);
        }
    }

    @Test
    void submissionThatIsRefusedAsAWholeGetsAReportWithOneReason() throws IOException {
        Path bomb = temp.resolve("bomb.zip");
        try (OutputStream file = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("kth-largest/KthLargest.java"));
            zip.write("class KthLargest {}".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 65; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        Called called = Called.grader(arguments(assessment("all-solved"), bomb, "--report", "-"));
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        JsonNode report = new JsonMapper().readTree(called.out());
        assertThat(report.path("status").asString()).isEqualTo("rejected");
        assertThat(report.path("reasons")).hasSize(1);
        assertThat(report.at("/reasons/0/code").asString()).isEqualTo("intake_too_large");
        assertThat(report.at("/score/total").asInt()).isZero();
        assertThat(report.path("parts"))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.path("status").asString()).isEqualTo("rejected"));
    }

    @Test
    void problemWhoseOwnSolutionsFailCostsItsPartOnly() throws IOException {
        Path problems = Path.of("problems").toAbsolutePath();
        Path broken = temp.resolve("kth-largest");
        copy(problems.resolve("kth-largest"), broken);
        Files.copy(
                problems.resolve("kth-largest/solutions/wrong/off-by-one/KthLargest.java"),
                broken.resolve("solutions/accepted/reference/KthLargest.java"),
                StandardCopyOption.REPLACE_EXISTING);
        Path yaml = Files.writeString(
                temp.resolve("mixed.yaml"), """
                id: mixed
                title: Mixed
                problems:
                  - { problem: kth-largest, weight: 1 }
                  - { problem: %s, weight: 1 }
                """.formatted(temp.relativize(problems.resolve("fibonacci-generator"))));
        Called called =
                Called.grader(arguments(yaml, CASES.resolve("all-solved").resolve("submission"), "--report", "-"));
        // A broken problem, not a failure that trying again would mend.
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        JsonNode report = new JsonMapper().readTree(called.out());
        assertThat(report.path("status").asString()).isEqualTo("failed");
        assertThat(report.at("/parts/0/status").asString()).isEqualTo("failed");
        assertThat(report.at("/parts/0/report/reasons/0/code").asString()).isEqualTo("broken_problem");
        assertThat(report.at("/parts/1/status").asString()).isEqualTo("graded");
        assertThat(report.at("/parts/1/score").asInt()).isEqualTo(100);
        assertThat(report.at("/score/total").asInt()).isEqualTo(50);
    }

    private static Called assess(String example, String... more) {
        return Called.grader(
                arguments(assessment(example), CASES.resolve(example).resolve("submission"), more));
    }

    private static Path assessment(String example) {
        return CASES.resolve(example).resolve("assessment.yaml");
    }

    private static String[] arguments(Path assessment, Path submission, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "assess",
                assessment.toString(),
                submission.toString(),
                "--sandbox",
                "process",
                "--cache",
                Kinds.CACHE.toString()));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
