package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.report.JsonReport;
import grader.sandbox.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code grader grade} from end to end, in the kind of sandbox that works everywhere. */
class GradeCommandIT {

    private static final Path PROBLEM = Path.of("problems", "kth-largest");

    @TempDir
    Path temp;

    @Test
    void pageTellsTheScore() {
        Called called = grade("accepted/reference");
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        assertThat(called.out())
                .startsWith("Kth largest element · reference · process sandbox, JDK ")
                .contains("WARNING: the process sandbox")
                .endsWith("Score: 100 of 100\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout"})
    void standardOutputGetsTheReportAndNothingElse(String name) {
        Called called = grade("wrong/off-by-one", "--report", name);
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        assertValid(called.out());
        assertThat(new JsonMapper()
                        .readTree(called.out())
                        .at("/submission/name")
                        .asString())
                .isEqualTo("off-by-one");
    }

    @Test
    void reportGoesToItsFileAndThePageToTheTerminal() throws IOException {
        Path report = temp.resolve("report.json");
        Called called = grade("wrong/off-by-one", "--report", report.toString());
        assertThat(called.code()).isEqualTo(ExitCodes.GRADED);
        assertThat(called.out()).contains("Score: ");
        assertValid(Files.readString(report));
        assertThat(temp).isDirectoryContaining(report::equals).isDirectoryNotContaining(file -> !file.equals(report));
    }

    @ParameterizedTest
    @CsvSource({
        "accepted/reference, 100, 0",
        "accepted/reference, 101, 1",
        "wrong/off-by-one, 0, 0",
        "wrong/off-by-one, 100, 1",
        "rejected/sort, 1, 1"
    })
    void scoreBelowTheBarIsAnExitCode(String solution, String bar, int code) {
        assertThat(grade(solution, "--fail-under", bar).code()).isEqualTo(code);
    }

    @Test
    void reportIsWrittenForASubmissionThatWasRejected() throws IOException {
        Path report = temp.resolve("report.json");
        assertThat(grade("rejected/sort", "--report", report.toString()).out())
                .endsWith("Score: 0 of 100: the submission was rejected\n");
        assertValid(Files.readString(report));
    }

    @Test
    void candidatesReportGoesToItsOwnFile() throws IOException {
        Path all = temp.resolve("all.json");
        Path redacted = temp.resolve("redacted.json");
        Called called = grade(
                "wrong/off-by-one",
                "--report",
                all.toString(),
                "--candidate-report",
                redacted.toString(),
                "--view",
                "candidate");
        assertValid(Files.readString(all));
        assertValid(Files.readString(redacted));
        assertThat(Files.readString(all)).contains("\"interviewer\"").contains("KthLargestTest");
        assertThat(Files.readString(redacted)).contains("\"candidate\"").doesNotContain("KthLargestTest");
        assertThat(called.out()).contains("hint: ").contains("tests passed").doesNotContain("KthLargestTest");
    }

    @Test
    void dashPrintsTheCandidatesReportAndNothingElse() {
        Called called = grade("wrong/off-by-one", "--candidate-report", "-");
        assertValid(called.out());
        assertThat(called.out()).contains("\"candidate\"").doesNotContain("KthLargestTest");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void reportThatCannotBeWrittenCostsNothingElse() throws IOException {
        Path full = Files.createSymbolicLink(temp.resolve("full"), Path.of("/dev/full"));
        Path redacted = temp.resolve("redacted.json");
        Called called =
                grade("wrong/off-by-one", "--report", full.toString(), "--candidate-report", redacted.toString());
        assertThat(called.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(called.out()).contains("Score: ");
        assertValid(Files.readString(redacted));
        assertThat(called.err())
                .endsWith(
                        "grader: can't write --report " + full + ": No space left on device" + System.lineSeparator());
    }

    private static void assertValid(String json) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonReport.schema())
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static Called grade(String solution, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "grade",
                PROBLEM.toString(),
                PROBLEM.resolve("solutions").resolve(solution).toString(),
                "--sandbox",
                "process",
                "--cache",
                Kinds.CACHE.toString()));
        args.addAll(List.of(more));
        return Called.grader(args.toArray(String[]::new));
    }
}
