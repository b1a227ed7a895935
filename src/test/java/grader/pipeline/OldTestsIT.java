package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suites of JUnit 4 with annotations that only Jupiter reads. */
class OldTestsIT {

    private static final Grader GRADER = new Grader(
            new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS), Kinds.CACHE, message -> {});

    private static final String YAML = """
            id: sum
            title: Sum to n
            topic: algorithms
            question: Add the numbers from 1 to n.
            difficulty: easy
            release: 17
            limits: { test: 500ms, run: 20s, memory: 256MiB, output: 64KiB }
            score: { correctness: 100 }
            """;

    private static final String SUM = "public class Sum { static int to(int n) { return n * (n + 1) / 2; } }\n";

    private static final String SUITE = """
            import grader.suite.AllocationLimit;
            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;
            import org.junit.Assert;
            import org.junit.jupiter.api.Tag;

            @Retention(RetentionPolicy.RUNTIME)
            @AllocationLimit("1KiB")
            @interface Thrifty {}

            class Base {
                /*method*/
                @org.junit.Test
                public void adds() {
                    Assert.assertEquals(6, Sum.to(3));
                }
            }

            /*class*/
            public class SumTest extends Base {
                @org.junit.Test
                public void addsNothing() {
                    Assert.assertEquals(0, Sum.to(0));
                }
            }
            """;

    @TempDir
    Path temp;

    @AfterAll
    static void close() {
        GRADER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method | @AllocationLimit(\"1KiB\") | adds | @AllocationLimit",
                "method | @Tag(\"correctness\") | adds | @Tag",
                "class | @Tag(\"a\") @Tag(\"b\") | addsNothing | @Tag",
                "class | @Thrifty | addsNothing | @AllocationLimit"
            })
    void annotationThatDoesNothingMakesTheProblemABrokenOne(String place, String annotation, String test, String named)
            throws Exception {
        Problem problem = problem(SUITE.replace("/*" + place + "*/", annotation));
        assertThatThrownBy(() -> GRADER.prepare(problem))
                .isInstanceOf(BrokenProblemException.class)
                .hasMessageContaining("hidden: SumTest." + test + " is a test of JUnit 4, for which " + named
                        + " does nothing; make it one of Jupiter, with org.junit.jupiter.api.Test");
    }

    @Test
    void testsOfBothKindsMayStandInOneSuite() throws Exception {
        Problem problem = problem(SUITE.replace("class Base {", """
                class YoungTest {
                    @Tag("correctness")
                    @AllocationLimit("1MiB")
                    @org.junit.jupiter.api.Test
                    void addsTwo() {
                        Assert.assertEquals(3, Sum.to(2));
                    }
                }

                class Base {"""));
        assertThat(GRADER.prepared(problem).tests()).hasSize(3);
    }

    private Problem problem(String suite) throws IOException {
        Path folder = temp.resolve("sum");
        Map<String, String> files = Map.of(
                "problem.yaml",
                YAML,
                "statement.md",
                "Add the numbers from 1 to n.\n",
                "starter/Sum.java",
                SUM.replace("n * (n + 1) / 2", "0"),
                "public/SumExampleTest.java",
                "class SumExampleTest {}\n",
                "solutions/accepted/reference/Sum.java",
                SUM,
                "hidden/SumTest.java",
                suite);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        return ProblemLoader.load(folder);
    }
}
