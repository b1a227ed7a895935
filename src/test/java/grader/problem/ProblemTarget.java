package grader.problem;

import grader.fuzz.FuzzTarget;
import grader.fuzz.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file of a problem in which nothing else is wrong: it loads, or each error names a file and a line of it. */
public final class ProblemTarget implements FuzzTarget {

    /** What a text of one line in the file may become in a message. */
    private static final int LONGEST_ERROR = 1_000;

    private static final int MOST_ERRORS = 101;

    private final String file;
    private final int mutants;
    private final List<String> words;
    private final Path problem;

    private ProblemTarget(String name, String file, int mutants, List<String> words) {
        this.file = file;
        this.mutants = mutants;
        this.words = words;
        try {
            this.problem = SampleProblem.in(Scratch.folder(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static ProblemTarget yaml() {
        return new ProblemTarget(
                "problem-yaml",
                "problem.yaml",
                1_200,
                List.of(
                        "&a ",
                        "*a",
                        "*a, ",
                        "!!int ",
                        "!x ",
                        "<<: ",
                        "? ",
                        ": ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "|\n",
                        ">-\n ",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "\"\\U0010FFFF\"",
                        "\"\\UFFFFFFFF\"",
                        "\"\\x",
                        "'",
                        "\t",
                        "\0",
                        "\u2028",
                        "id: ",
                        "rules:\n",
                        "score: ",
                        "limits: ",
                        "1e999",
                        "~",
                        "null"));
    }

    public static ProblemTarget statement() {
        return new ProblemTarget(
                "statement", ProblemLoader.STATEMENT, 400, List.of("```", "```java example\n", "````\n", "   ", "\r"));
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(Files.readAllBytes(Path.of("src/test/resources/valid-problem").resolve(file)));
        return seeds;
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public int mutants() {
        return mutants;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        Files.write(problem.resolve(file), input);
        List<ProblemError> errors;
        try {
            errors = StatementExamples.check(ProblemLoader.load(problem));
        } catch (BrokenProblemException e) {
            errors = e.errors();
            if (errors.isEmpty()) {
                throw new AssertionError("broken, but nothing is said of why", e);
            }
        }
        if (errors.size() > MOST_ERRORS) {
            throw new AssertionError(errors.size() + " errors");
        }
        errors.forEach(this::check);
        return errors.isEmpty();
    }

    private void check(ProblemError error) {
        if (error.line() < 0
                || !error.file().startsWith(problem)
                || error.message().isBlank()) {
            throw new AssertionError(error.text());
        }
        if (error.message().length() > LONGEST_ERROR) {
            throw new AssertionError(error.message().length() + " characters in one message");
        }
    }
}
