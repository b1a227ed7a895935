package grader.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import grader.fuzz.FuzzTarget;
import grader.protocol.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A source, held against a rule of every kind and against a starter: findings, few and short, or that there are none. */
public final class SourceRulesTarget implements FuzzTarget {

    private static final String WHY = "because";
    private static final Path ORDINARY = Path.of("src/test/resources/ordinary/17");
    private static final List<SourceFile> STARTER = List.of(new SourceFile(
            "Sums.java",
            "public class Sums { public int sum(int[] of) { return 0; } interface Step<T> { T at(T t); } }"));

    private final List<SourceRule> rules = rules();

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(STARTER.get(0).text().getBytes(UTF_8));
        for (String name :
                List.of("Lambdas", "Shape", "Op", "Switches", "Outer", "TextBlocks", "Streams", "Annotated")) {
            seeds.add(Files.readAllBytes(ORDINARY.resolve(name + ".java")));
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "(",
                ")",
                "{",
                "}",
                "[",
                "]",
                "<",
                ">",
                "-",
                "!",
                "~",
                "a.",
                "a->",
                "x(",
                "new A(){",
                "if(a)",
                "a?b:",
                "a+",
                "\"\"\"",
                "/*",
                "\\u0022",
                "class A extends A {",
                "<T extends Comparable<T>>",
                "@A(",
                "a::b",
                "case 1->",
                "default:",
                "java.util.LinkedHashMap",
                "Map.Entry<",
                "var x = x;",
                "import java.util.*;");
    }

    /** Trees are large, and a stack that overflows does so after much work. */
    @Override
    public long mostBytes() {
        return 3L << 30;
    }

    @Override
    public int mutants() {
        return 150;
    }

    @Override
    public boolean accepts(byte[] input) {
        List<SourceFile> sources = List.of(new SourceFile("Sums.java", new String(input, UTF_8)));
        List<RuleFinding> findings = SourceRules.check(sources, rules);
        findings.forEach(finding -> checkShown(finding.message()));
        List<SignatureDifference> differences = SourceRules.compare(sources, STARTER);
        differences.forEach(difference -> checkShown(difference.message()));
        int most = SourceRules.MOST_FINDINGS;
        if (findings.size() > most || differences.size() > most) {
            throw new AssertionError(findings.size() + " findings, " + differences.size() + " differences");
        }
        return findings.stream().noneMatch(SourceRulesTarget::isOfTheWholeFile);
    }

    private static boolean isOfTheWholeFile(RuleFinding finding) {
        return finding.message().contains("could not be analysed")
                || finding.message().contains("nested more than");
    }

    private static void checkShown(String text) {
        if (text.isBlank() || text.length() > 1_000 || text.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("shown as it is: " + text);
        }
    }

    private static List<SourceRule> rules() {
        List<SourceRule> rules = new ArrayList<>(List.of(
                new SourceRule.Forbid("java.util.LinkedHashMap", WHY),
                new SourceRule.Forbid("java.util.Arrays.sort", WHY),
                new SourceRule.RequireCall("Math.max", WHY),
                new SourceRule.RequireRecursion("Sums.sum", WHY),
                new SourceRule.RequireLoopFree("Sums.sum", WHY),
                new SourceRule.RequireImplements("java.lang.Comparable", "Sums", WHY)));
        Stream.of(Construct.values()).forEach(construct -> {
            rules.add(new SourceRule.RequireConstruct(construct, WHY));
            rules.add(new SourceRule.ForbidConstruct(construct, WHY));
        });
        return rules;
    }
}
