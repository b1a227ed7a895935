package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.protocol.SourceFile;
import grader.report.Report.TestLine;
import grader.rules.adversary.Adversary;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a problem valid beyond its own solutions, in the kind of sandbox that works everywhere. */
class ProblemValidationIT {

    private static final Grader GRADER = new Grader(
            new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS), Kinds.CACHE, message -> {});

    @AfterAll
    static void close() {
        GRADER.close();
    }

    @Test
    void suiteThatCanBeHadWithoutASolutionIsNotValid() {
        Path folder = Golden.folder("gullible");
        try (ProblemValidation validation = new ProblemValidation(GRADER, 1)) {
            Validation result = validation.validate(folder);
            assertThat(result.valid()).isFalse();
            String objections = result.rows().stream()
                    .filter(row -> !row.objection().isEmpty())
                    .map(row -> row.subject() + ": " + row.objection() + "\n")
                    .collect(Collectors.joining());
            Golden.check(
                    folder.resolveSibling("gullible-objections.txt"),
                    objections + String.join("\n", result.errors()) + "\n");
        }
    }

    /** Else adversaries would win nothing because nobody can. */
    @ParameterizedTest
    @ValueSource(strings = {"kth-largest", "linked-list-cycle", "lru-cache", "merge-in-place"})
    void solutionThatIsRunAsAnAdversaryWinsAll(String id) {
        Problem problem = ProblemLoader.load(Path.of("problems", id));
        Adversary solution =
                new Adversary("solution", "solves it", problem.reference().sources());
        List<AdversaryRun.Attempt> attempts = GRADER.attempts(problem, List.of(solution, solution));
        assertThat(attempts).hasSize(2);
        assertThat(attempts.stream().flatMap(attempt -> attempt.tests().stream()))
                .isNotEmpty()
                .allMatch(test -> test.earned() == test.possible());
    }

    @Test
    void adversaryThatBreaksOffLeavesTheOthersTheirResults() {
        Problem problem = ProblemLoader.load(Path.of("problems", "kth-largest"));
        Adversary solution =
                new Adversary("solution", "solves it", problem.reference().sources());
        Adversary recursion =
                new Adversary("recursion", "recurses", source("return numbers.length == 1 ? find(numbers, k) : 0;"));
        Adversary typo = new Adversary("typo", "does not compile", source("return;"));
        Adversary power = new Adversary("power", "ends the JVM", source("System.exit(0); return 0;"));
        List<AdversaryRun.Attempt> attempts = GRADER.attempts(problem, List.of(recursion, typo, power, solution));
        assertThat(attempts.stream()
                        .map(attempt -> attempt.adversary().style() + " " + attempt.end() + " "
                                + attempt.tests().stream()
                                        .mapToInt(TestLine::earned)
                                        .sum()))
                .containsExactlyInAnyOrder(
                        "typo compile_error 0", "power rejected 0", "recursion graded 0", "solution graded 28");
    }

    private static List<SourceFile> source(String body) {
        return Stream.of("public class KthLargest { public static int find(int[] numbers, int k) { " + body + " } }")
                .map(text -> new SourceFile("KthLargest.java", text))
                .toList();
    }
}
