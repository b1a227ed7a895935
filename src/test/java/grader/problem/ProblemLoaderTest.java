package grader.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.protocol.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemLoaderTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void aValidProblem() throws IOException {
        folder = SampleProblem.in(temp);
    }

    @Test
    void aValidProblemIsReadWhole() {
        Problem problem = ProblemLoader.load(folder);
        assertAll(
                () -> assertEquals(folder, problem.folder()),
                () -> assertEquals("sample", problem.id()),
                () -> assertEquals("Sum to n", problem.title()),
                () -> assertEquals("algorithms", problem.topic()),
                () -> assertEquals("Add the numbers from 1 to n.", problem.question()),
                () -> assertEquals(Difficulty.EASY, problem.difficulty()),
                () -> assertEquals(17, problem.release()),
                () -> assertEquals(
                        new Limits(Duration.ofMillis(500), Duration.ofSeconds(20), 256 << 20, 64 << 10, 2.5),
                        problem.limits()),
                () -> assertEquals(
                        List.of(Capability.THREADS, Capability.WEAK_REFERENCES), List.copyOf(problem.allow())),
                () -> assertEquals(
                        List.of("performance", "correctness"),
                        List.copyOf(problem.score().keySet())),
                () -> assertEquals(List.of(40, 60), List.copyOf(problem.score().values())),
                () -> assertTrue(problem.statement().startsWith("# Sum to n\n")),
                () -> assertEquals(
                        List.of(new SourceFile("SumTest.java", "class SumTest {}\n")), problem.hiddenSuite()),
                () -> assertEquals("Sum.java", problem.starter().get(0).path()),
                () -> assertEquals(
                        "SumExampleTest.java", problem.publicSuite().get(0).path()));
    }

    @Test
    void rulesKeepTheirOrderAndKinds() {
        List<Rule> rules = ProblemLoader.load(folder).rules();
        assertEquals(
                List.of(
                        new Rule(Rule.Kind.FORBID, "java.lang.Math", "", "Add yourself."),
                        new Rule(Rule.Kind.FORBID, "java.util.stream.IntStream.sum", "", "Add yourself."),
                        new Rule(Rule.Kind.FORBID, "stream", "", "Add yourself."),
                        new Rule(Rule.Kind.FORBID, "loop", "Sum.to", "There is a formula."),
                        new Rule(Rule.Kind.REQUIRE, "recursion", "Sum.slow", "As the statement says."),
                        new Rule(Rule.Kind.REQUIRE, "compareTo", "", "So that we see a call."),
                        new Rule(Rule.Kind.IMPLEMENT, "java.lang.Comparable", "Sum", "Sums have an order.")),
                rules);
        assertEquals(Construct.STREAM, rules.get(2).construct().orElseThrow());
        assertTrue(rules.get(5).construct().isEmpty());
    }

    @Test
    void ofVeryManyErrorsTheFirstAreTold() throws IOException {
        Path file = folder.resolve("problem.yaml");
        Files.writeString(file, Files.readString(file) + "x: 1\n".repeat(5_000));
        BrokenProblemException broken = assertThrows(BrokenProblemException.class, () -> ProblemLoader.load(folder));
        assertEquals(101, broken.errors().size());
        assertEquals("… and 4900 more", broken.errors().get(100).message());
    }

    @Test
    void theReferenceComesFirst() {
        Problem problem = ProblemLoader.load(folder);
        assertEquals(
                List.of("reference", "another", "off-by-one", "looping", "uses-math"),
                problem.solutions().stream().map(Solution::name).toList());
        assertEquals("reference", problem.reference().name());
        assertEquals(2, problem.accepted().size());
        assertEquals(
                folder.resolve("solutions/accepted/reference"),
                problem.reference().folder());
    }

    @ParameterizedTest
    @CsvSource({
        "problem.yaml, true",
        "starter/Sum.java, true",
        "hidden/SumTest.java, true",
        "solutions/accepted/reference/Sum.java, true",
        "solutions/accepted/another/Sum.java, true",
        "statement.md, false",
        "public/SumExampleTest.java, false",
        "solutions/wrong/off-by-one/Sum.java, false"
    })
    void theDigestChangesWithWhatGradesDependOnAndNothingElse(String file, boolean matters) throws Exception {
        String before = ProblemLoader.load(folder).digest();
        assertEquals(before, ProblemLoader.load(folder).digest());
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "\n");
        if (matters) {
            assertNotEquals(before, ProblemLoader.load(folder).digest());
        } else {
            assertEquals(before, ProblemLoader.load(folder).digest());
        }
    }

    @Test
    void theDigestChangesWithTheNamesOfPublicTestsSinceCopiesOfThemAreNotGraded() throws Exception {
        String before = ProblemLoader.load(folder).digest();
        Files.move(folder.resolve("public/SumExampleTest.java"), folder.resolve("public/SumExamples.java"));
        assertNotEquals(before, ProblemLoader.load(folder).digest());
    }

    @Test
    void linksAreRefusedWhereverTheyAre() throws Exception {
        Path outside = Files.writeString(temp.resolve("Secret.java"), "class Secret {}");
        Files.createSymbolicLink(folder.resolve("hidden/Secret.java"), outside);
        Files.createSymbolicLink(folder.resolve("solutions/wrong/linked"), temp);
        Files.delete(folder.resolve("statement.md"));
        Files.createSymbolicLink(folder.resolve("statement.md"), outside);
        assertEquals(
                List.of(
                        "statement.md: is a link or no regular file; put the file itself there",
                        "hidden/Secret.java: is a link or no regular file; put the file itself there",
                        "solutions/wrong/linked: is no folder; each solution has a folder of its own"),
                errors());
    }

    @Test
    void whatEditorsLeaveBehindIsNoMistake() throws Exception {
        Files.createFile(folder.resolve("hidden/.SumTest.java.swp"));
        Files.createFile(folder.resolve("solutions/.DS_Store"));
        Files.writeString(folder.resolve("starter/README.md"), "hello");
        ProblemLoader.load(folder);
    }

    @Test
    void whatIsTooBigIsRefusedUnread() throws Exception {
        Files.writeString(folder.resolve("problem.yaml"), "#".repeat((256 << 10) + 1));
        Files.writeString(folder.resolve("hidden/SumTest.java"), " ".repeat((1 << 20) + 1));
        for (int i = 0; i < 501; i++) {
            Files.writeString(folder.resolve("starter/F" + i + ".java"), "");
        }
        Files.createDirectories(folder.resolve("public/" + "a/".repeat(17)));
        assertEquals(
                List.of(
                        "problem.yaml: is larger than 256 KiB",
                        "starter: has more than 500 files",
                        "starter: has no .java file; a problem needs one there",
                        "public/" + "a/".repeat(15) + "a: lies more than 16 folders deep",
                        "hidden/SumTest.java: is larger than 1024 KiB"),
                errors());
    }

    @Test
    void aFolderThatIsNotThereIsNoProblem() {
        assertThrows(BrokenProblemException.class, () -> ProblemLoader.load(temp.resolve("nowhere")));
        assertFalse(ProblemLoader.isProblem(temp));
        assertTrue(ProblemLoader.isProblem(folder));
    }

    @Test
    void aBankListsAllItsFoldersByName() throws Exception {
        Path bank = temp.resolve("problems");
        Files.createDirectories(bank.resolve(".git"));
        Files.createDirectories(bank.resolve("another"));
        Files.writeString(bank.resolve("README.md"), "hello");
        assertEquals(List.of(bank.resolve("another"), folder), ProblemBank.list(bank));
        assertThrows(IOException.class, () -> ProblemBank.list(temp.resolve("nowhere")));
    }

    private List<String> errors() {
        return assertThrows(BrokenProblemException.class, () -> ProblemLoader.load(folder)).errors().stream()
                .map(error -> error.text().replace(folder + "/", ""))
                .toList();
    }
}
