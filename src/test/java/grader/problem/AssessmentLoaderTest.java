package grader.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentLoaderTest {

    @TempDir
    Path temp;

    private Path problem = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void aProblemAndAFolderBesideIt() throws IOException {
        problem = SampleProblem.in(temp);
        file = Files.createDirectory(temp.resolve("hiring")).resolve("backend.yaml");
    }

    @Test
    void anAssessmentIsReadWithItsProblems() throws IOException {
        Assessment read = load("""
                id: backend
                title: Backend take-home
                statement: |
                  Solve it.
                problems:
                  - { problem: ../problems/sample, weight: 3, in: ./task-1//src/ }
                """);
        assertThat(read.id()).isEqualTo("backend");
        assertThat(read.title()).isEqualTo("Backend take-home");
        assertThat(read.statement()).isEqualTo("Solve it.");
        assertThat(read.parts()).hasSize(1);
        assertThat(read.parts().get(0).problem().id()).isEqualTo("sample");
        assertThat(read.parts().get(0).weight()).isEqualTo(3);
        assertThat(read.parts().get(0).in()).isEqualTo("task-1/src");
    }

    @Test
    void aPartLiesInAFolderNamedAfterItsProblemUnlessItIsSaid() throws IOException {
        Assessment read = load("{ id: a, title: A, problems: [ { problem: ../problems/sample, weight: 1 } ] }");
        assertThat(read.parts().get(0).in()).isEqualTo("sample");
        assertThat(read.statement()).isEmpty();
        assertThat(load("{ id: a, title: A, problems: [ { problem: ../problems/sample, weight: 1, in: ./ } ] }")
                        .parts()
                        .get(0)
                        .in())
                .isEqualTo(".");
    }

    @Test
    void theDigestChangesWithTheFileAndWithItsProblems() throws IOException {
        String text = "{ id: a, title: A, problems: [ { problem: ../problems/sample, weight: 1 } ] }";
        String before = load(text).digest();
        assertThat(load(text).digest()).isEqualTo(before).matches("sha256:[0-9a-f]{64}");
        assertThat(load(text.replace("weight: 1", "weight: 2")).digest()).isNotEqualTo(before);
        Files.writeString(problem.resolve("hidden").resolve("SumTest.java"), "class SumTest { }\n");
        assertThat(load(text).digest()).isNotEqualTo(before);
    }

    @Test
    void theExampleOfTheReferenceIsOne() throws IOException {
        String page = Files.readString(Path.of("docs", "assessments.md"));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n", page.indexOf("```yaml") + 8));
        List<ProblemError> errors = new ArrayList<>();
        AssessmentFile read = AssessmentFile.read(Path.of("docs", "backend.yaml"), yaml, errors)
                .orElseThrow();
        assertThat(errors).isEmpty();
        assertThat(read.problems()).hasSize(2).allMatch(entry -> ProblemLoader.isProblem(entry.folder()));
    }

    @Test
    void whatIsNoFileIsTold() {
        assertThatExceptionOfType(BrokenProblemException.class)
                .isThrownBy(() -> AssessmentLoader.load(file))
                .withMessage(file + ": is missing");
        assertThatExceptionOfType(BrokenProblemException.class)
                .isThrownBy(() -> AssessmentLoader.load(problem))
                .withMessage(problem + ": is a link or no regular file; put the file itself there");
    }

    private Assessment load(String yaml) throws IOException {
        return AssessmentLoader.load(Files.writeString(file, yaml));
    }
}
