package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sees to it that what a statement shows is true: each fenced block opened with {@code ```java example} stands in one
 * file of the public suite, line after line. Blank lines and the width of white space don't count.
 */
public final class StatementExamples {

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(`{3,})\\s*([^`]*)");
    private static final String EXAMPLE = "java example";

    private StatementExamples() {}

    /** A block of the statement: the line of its fence, and its lines with their numbers. */
    private record Block(int line, List<String> code, List<Integer> lines) {}

    /** What is wrong with the examples of a problem; none where all is well. */
    public static List<ProblemError> check(Problem problem) {
        Path file = problem.folder().resolve(ProblemLoader.STATEMENT);
        List<ProblemError> errors = new ArrayList<>();
        List<Block> blocks = blocks(file, problem.statement(), errors);
        if (blocks.isEmpty() && errors.isEmpty()) {
            errors.add(new ProblemError(file, 0, "has no example; open one with ```" + EXAMPLE));
        }
        List<List<String>> suite = problem.publicSuite().stream()
                .map(source -> source.text()
                        .lines()
                        .map(StatementExamples::normalized)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
        for (Block block : blocks) {
            check(file, block, suite, errors);
        }
        return ProblemError.few(errors);
    }

    private static void check(Path file, Block block, List<List<String>> suite, List<ProblemError> errors) {
        if (block.code().isEmpty()) {
            errors.add(new ProblemError(file, block.line(), "this example is empty"));
            return;
        }
        int matched = suite.stream()
                .mapToInt(source -> longestStart(block.code(), source))
                .max()
                .orElse(0);
        if (matched < block.code().size()) {
            String line = block.code().get(matched);
            errors.add(new ProblemError(
                    file,
                    block.lines().get(matched),
                    "this example is not in the public suite, which lacks '" + line + "'"
                            + (matched == 0 ? "" : " after '" + block.code().get(matched - 1) + "'")));
        }
    }

    /** How many lines of an example, from its first on, stand together somewhere in a source. */
    private static int longestStart(List<String> code, List<String> source) {
        if (Collections.indexOfSubList(source, code) >= 0) {
            return code.size();
        }
        return IntStream.range(0, source.size())
                .map(start -> {
                    int length = 0;
                    while (length < code.size()
                            && start + length < source.size()
                            && code.get(length).equals(source.get(start + length))) {
                        length++;
                    }
                    return length;
                })
                .max()
                .orElse(0);
    }

    private static List<Block> blocks(Path file, String statement, List<ProblemError> errors) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = statement.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            Matcher opening = FENCE.matcher(lines.get(at));
            int opened = ++at;
            if (!opening.matches()) {
                continue;
            }
            Block block = new Block(opened, new ArrayList<>(), new ArrayList<>());
            while (at < lines.size() && !closes(lines.get(at), opening.group(1))) {
                String line = normalized(lines.get(at++));
                if (!line.isEmpty()) {
                    block.code().add(line);
                    block.lines().add(at);
                }
            }
            if (at == lines.size()) {
                errors.add(new ProblemError(file, opened, "this block is never closed"));
            }
            at++;
            String info = normalized(opening.group(2));
            if (info.equals(EXAMPLE)) {
                blocks.add(block);
            } else if (info.startsWith("java ")) {
                errors.add(new ProblemError(file, opened, "'" + info + "' is neither 'java' nor '" + EXAMPLE + "'"));
            }
        }
        return blocks;
    }

    private static boolean closes(String line, String fence) {
        String stripped = line.strip();
        return stripped.length() >= fence.length() && stripped.chars().allMatch(c -> c == '`');
    }

    private static String normalized(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
