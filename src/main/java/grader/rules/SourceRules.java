package grader.rules;

import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads sources on the host, without compiling or loading anything of them. */
public final class SourceRules {

    /** No more findings are reported. */
    public static final int MOST_FINDINGS = 50;

    private SourceRules() {}

    /**
     * The rules that the sources break. A file that can't be parsed is a finding of its own where rules need to be
     * looked at; whether it compiles is for the compiler to say.
     */
    public static List<RuleFinding> check(List<SourceFile> sources, List<SourceRule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<RuleFinding> fallback = List.of(new RuleFinding("", 0, "the sources could not be analysed"));
        return Bounded.call(
                () -> {
                    ParsedSources parsed = ParsedSources.of(sources);
                    List<RuleFinding> findings = new ArrayList<>(parsed.failures());
                    RuleCheck check = new RuleCheck(parsed, findings);
                    rules.forEach(check::check);
                    return List.copyOf(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
                },
                fallback);
    }

    /** What the starter declares and the sources lack or declare otherwise. Private members don't count. */
    public static List<SignatureDifference> compare(List<SourceFile> sources, List<SourceFile> starter) {
        List<SignatureDifference> fallback = List.of(
                new SignatureDifference(SignatureDifference.Kind.NOTE, "", 0, "the sources could not be analysed"));
        return Bounded.call(
                () -> {
                    List<SignatureDifference> found =
                            new SignatureComparison(ParsedSources.of(sources), ParsedSources.of(starter)).differences();
                    return List.copyOf(found.subList(0, Math.min(found.size(), MOST_FINDINGS)));
                },
                fallback);
    }
}
