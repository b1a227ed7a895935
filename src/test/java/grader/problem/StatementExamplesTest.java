package grader.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementExamplesTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void aValidProblem() throws IOException {
        folder = SampleProblem.in(temp);
    }

    @Test
    void anExampleThatStandsInThePublicSuiteIsFine() throws Exception {
        assertEquals(List.of(), check(Files.readString(folder.resolve("statement.md"))));
    }

    @Test
    void blanksAndBlankLinesDoNotCount() throws Exception {
        assertEquals(List.of(), check("````java  example\n\tassertEquals(10,  Sum.to(4));\n\n`````\n"));
    }

    @Test
    void aLineThatTheSuiteLacksIsNamed() throws Exception {
        assertEquals(
                List.of("statement.md:4: this example is not in the public suite, which lacks"
                        + " 'assertEquals(1, Sum.to(1));' after 'assertEquals(10, Sum.to(4));'"),
                check("\n```java example\nassertEquals(10, Sum.to(4));\nassertEquals(1, Sum.to(1));\n```\n"));
        assertEquals(
                List.of("statement.md:2: this example is not in the public suite, which lacks 'nothing();'"),
                check("```java example\nnothing();\nassertEquals(10, Sum.to(4));\n```\n"));
    }

    @Test
    void linesInAnotherOrderOrApartAreNotTheExample() throws Exception {
        assertEquals(
                List.of("statement.md:3: this example is not in the public suite, which lacks"
                        + " 'assertEquals(10, Sum.to(4));' after 'assertEquals(0, Sum.to(0));'"),
                check("```java example\nassertEquals(0, Sum.to(0));\nassertEquals(10, Sum.to(4));\n```\n"));
    }

    @Test
    void aPartOfALineIsNotTheLine() throws Exception {
        assertEquals(
                List.of("statement.md:2: this example is not in the public suite, which lacks 'Sum.to(4)'"),
                check("```java example\nSum.to(4)\n```\n"));
    }

    @Test
    void aStatementNeedsAnExample() throws Exception {
        assertEquals(
                List.of("statement.md: has no example; open one with ```java example"),
                check("# Sum\n```java\nclass Sum {}\n```\n"));
        assertEquals(List.of("statement.md:1: this example is empty"), check("```java example\n\n```\n"));
    }

    @Test
    void slipsInTheMarkdownAreNamed() throws Exception {
        assertEquals(
                List.of("statement.md:1: 'java examples' is neither 'java' nor 'java example'"),
                check("```java examples\nx\n```\n"));
        assertEquals(
                List.of("statement.md:1: this block is never closed"),
                check("```java example\nassertEquals(10, Sum.to(4));\n``\n".replace("``\n", "")));
    }

    @Test
    void aBlockInsideOfAnotherIsText() throws Exception {
        assertEquals(
                List.of("statement.md: has no example; open one with ```java example"),
                check("````text\n```java example\nnothing();\n```\n````\n"));
    }

    private List<String> check(String statement) throws IOException {
        Files.writeString(folder.resolve("statement.md"), statement);
        return StatementExamples.check(ProblemLoader.load(folder)).stream()
                .map(error -> error.text().replace(folder + "/", ""))
                .toList();
    }
}
