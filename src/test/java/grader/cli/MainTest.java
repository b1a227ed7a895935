package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.Golden;
import grader.report.AssessmentJson;
import grader.report.BatchJson;
import grader.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers before any sandbox is needed. */
class MainTest {

    private static final String PROBLEM = Path.of("problems", "kth-largest").toString();
    private static final String SUBMISSION =
            Path.of("problems", "kth-largest", "starter", "KthLargest.java").toString();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "grader, ''",
        "grader-grade, grade",
        "grader-assess, assess",
        "grader-batch, batch",
        "grader-problems, problems",
        "grader-problems-validate, problems validate",
        "grader-sandbox, sandbox",
        "grader-sandbox-build, sandbox build",
        "grader-sandbox-prune, sandbox prune",
        "grader-doctor, doctor",
        "grader-schema, schema"
    })
    void helpReads(String page, String command) {
        Called called = Called.grader((command + " --help").strip().split(" "));
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        Golden.check(Golden.folder("help").resolve(page + ".txt"), called.out());
    }

    @Test
    void versionNamesTheGraderAndItsJdk() {
        Called called = Called.grader("--version");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .startsWith("grader ")
                .endsWith(" (JDK " + System.getProperty("java.version") + ")" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "schema report", "schema assessment"})
    void schemaIsAJsonSchemaAndNothingElse(String commandLine) {
        Called called = Called.grader(commandLine.split(" "));
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .isEqualTo(commandLine.endsWith("assessment") ? AssessmentJson.schema() : JsonReport.schema());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(called.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void schemaOfABatchIsThatOfItsSummary() {
        Called called = Called.grader("schema", "batch");
        assertThat(called.code()).isZero();
        assertThat(called.out()).isEqualTo(BatchJson.schema());
    }

    @Test
    void batchThatCannotBeBegunIsToldAndLeavesNothing() throws IOException {
        Path out = temp.resolve("out");
        Path nobody = temp.resolve("nobody");
        Called called = Called.grader("batch", PROBLEM, nobody.toString(), "--out", out.toString());
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.err())
                .isEqualTo("grader: no such submission: '" + nobody + "'; name files, or folders of submissions"
                        + System.lineSeparator());
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "problems",
                "sandbox",
                "grade",
                "grade " + "only-a-problem",
                "grade a b c",
                "grade a b --sandbox jail",
                "grade a b --fail-under high",
                "grade a b --report",
                "grade a b --report - --candidate-report -",
                "grade a b --report - --candidate-report /dev/stdout",
                "grade a b --report r.json --candidate-report ./r.json",
                "grade a b --view both",
                "assess",
                "assess only-an-assessment",
                "assess a b c",
                "assess a b --report - --candidate-report -",
                "batch",
                "batch a",
                "batch a b",
                "batch a --out c",
                "batch a b --out c --jobs 0",
                "batch a b --out c --jobs many",
                "schema --pretty",
                "schema problem",
                "schema report assessment",
                "doctor now"
            })
    void wrongUsageIsToldWithTheRightOne(String commandLine) {
        Called called = Called.grader(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("Usage: grader").doesNotContain("Exception");
    }

    @Test
    void commandThatIsNearlyOneIsToldWhichWasMeant() {
        Called called = Called.grader("grad");
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.err()).contains("Did you mean: grader grade?");
    }

    @Test
    void problemThatIsNotThereIsTold() {
        Called called = Called.grader("grade", temp.resolve("nowhere").toString(), SUBMISSION);
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.err())
                .isEqualTo(temp.resolve("nowhere") + ": there is no such folder; name the folder of a problem"
                        + System.lineSeparator());
    }

    @Test
    void mistakesOfAProblemAreToldWithFileAndLine() throws IOException {
        Path problem = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(problem.resolve("problem.yaml"), "id: mine\ntitle: Mine\ntitle: Yours\n");
        Called called = Called.grader("grade", problem.toString(), SUBMISSION);
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .contains(problem.resolve("problem.yaml") + ":3: key 'title' stands in line 2 already")
                .doesNotContain("Exception");
    }

    @Test
    void mistakesOfAnAssessmentAreToldWithFileAndLine() throws IOException {
        Path assessment = Files.writeString(
                temp.resolve("take-home.yaml"),
                "id: take-home\ntitle: Mine\nproblems:\n  - { problem: nowhere, weight: 1 }\n  - { problem: x }\n");
        Called called = Called.grader("assess", assessment.toString(), SUBMISSION);
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines())
                .containsExactly(
                        assessment + ":5: key 'problems.weight' is missing",
                        assessment + ":4: problems.problem: no problem lies in '" + temp.resolve("nowhere")
                                + "'; name a problem's folder");
    }

    @Test
    void submissionThatIsNotThereIsTold() {
        Called called = Called.grader("grade", PROBLEM, temp.resolve("ada.zip").toString());
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.err())
                .startsWith("no such submission: " + temp.resolve("ada.zip") + "; name a file or a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report", "--candidate-report"})
    void reportThatCouldNotBeWrittenIsToldBeforeGrading(String option) throws IOException {
        Path missing = temp.resolve("missing");
        assertUnwritable(option, missing.resolve("report.json"), "there is no folder " + missing);
        assertUnwritable(option, temp, "it is a folder; name a file in it");
        assertUnwritable(option, temp.resolve("r".repeat(250)), "File name too long");
        assertThat(temp).isEmptyDirectory();
    }

    private static void assertUnwritable(String option, Path file, String reason) {
        Called called = Called.grader("grade", PROBLEM, SUBMISSION, option, file.toString());
        assertThat(called.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(called.err())
                .startsWith("can't write " + option + " " + file + ": " + reason + System.lineSeparator());
    }
}
