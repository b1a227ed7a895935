package grader.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The problems that come with the grader; whether their solutions get what they should is for validation to say. */
class OwnBankTest {

    static List<Path> problems() throws IOException {
        return ProblemBank.list(Path.of("problems"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsWholeAndItsExamplesAreInItsPublicSuite(Path folder) {
        assertEquals(List.of(), StatementExamples.check(ProblemLoader.load(folder)));
    }
}
