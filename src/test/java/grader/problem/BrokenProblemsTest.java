package grader.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code broken-problems} is laid over the valid problem, what its {@code removed.txt} names is taken
 * away, and loading has to say what stands in its {@code expected.txt}.
 */
class BrokenProblemsTest {

    private static final Path CASES = Path.of("src/test/resources/broken-problems");

    @TempDir
    Path temp;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> CASES.relativize(folder).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(String name) throws Exception {
        Path folder = SampleProblem.in(temp);
        SampleProblem.copy(CASES.resolve(name), folder);
        Files.delete(folder.resolve("expected.txt"));
        if (Files.exists(folder.resolve("removed.txt"))) {
            for (String removed : Files.readAllLines(folder.resolve("removed.txt"))) {
                SampleProblem.remove(folder.resolve(removed));
            }
        }
        BrokenProblemException broken = assertThrows(BrokenProblemException.class, () -> ProblemLoader.load(folder));
        String said = broken.errors().stream()
                .map(error -> error.text().replace(temp + "/", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        assertAll(
                () -> assertEquals(Files.readString(CASES.resolve(name).resolve("expected.txt")), said),
                () -> assertTrue(
                        broken.errors().stream().noneMatch(error -> error.text().contains("\n"))));
    }
}
