package grader.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code broken-assessments} holds an assessment, and what loading it has to say. */
class BrokenAssessmentsTest {

    private static final Path CASES = Golden.folder("broken-assessments");

    @TempDir
    Path temp;

    static List<String> cases() {
        return Golden.cases(CASES).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(String name) throws IOException {
        Path sample = SampleProblem.in(temp);
        for (String other : List.of("another", "third", "broken")) {
            Path copy = sample.resolveSibling(other);
            SampleProblem.copy(sample, copy);
            Path yaml = copy.resolve("problem.yaml");
            Files.writeString(yaml, Files.readString(yaml).replace("id: sample", "id: " + other));
        }
        Files.delete(sample.resolveSibling("broken").resolve("statement.md"));
        Path file = Files.createDirectory(temp.resolve("hiring")).resolve("assessment.yaml");
        Files.copy(CASES.resolve(name).resolve("assessment.yaml"), file);
        BrokenProblemException broken = assertThrows(BrokenProblemException.class, () -> AssessmentLoader.load(file));
        assertThat(broken.errors()).noneMatch(error -> error.text().contains("\n"));
        Golden.check(
                CASES.resolve(name).resolve("expected.txt"),
                broken.errors().stream()
                        .map(error -> error.text().replace(temp + "/", ""))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
