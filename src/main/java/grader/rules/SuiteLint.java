package grader.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where a suite lets objects of the candidate's decide: whoever writes {@code actual.equals(expected)} asks the
 * candidate whether the answer is right; and where what a candidate returns could work after the clock has stopped.
 */
public final class SuiteLint {

    private SuiteLint() {}

    /**
     * What should be written otherwise, in the order of the files; each message says how.
     *
     * @param suite sources of the hidden suite
     * @param reference sources that it is compiled against
     */
    public static List<RuleFinding> check(List<SourceFile> suite, List<SourceFile> reference) {
        return Bounded.call(
                () -> checked(suite, reference), List.of(new RuleFinding("", 0, "the suite could not be analysed")));
    }

    private static List<RuleFinding> checked(List<SourceFile> suite, List<SourceFile> reference) {
        List<SourceFile> all = new ArrayList<>(reference);
        all.addAll(suite);
        ParsedSources parsed = ParsedSources.of(all);
        Set<String> paths = suite.stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        Map<String, TypeDeclaration<?>> candidateTypes = new LinkedHashMap<>(parsed.types());
        Map<String, TypeDeclaration<?>> suiteTypes = new LinkedHashMap<>(parsed.types());
        candidateTypes.values().removeIf(type -> paths.contains(parsed.fileOf(type)));
        suiteTypes.values().removeIf(type -> !paths.contains(parsed.fileOf(type)));
        Set<String> names = candidateTypes.values().stream()
                .map(TypeDeclaration::getNameAsString)
                .collect(Collectors.toUnmodifiableSet());
        Provenance provenance = new Provenance(names);
        Trust trust = new Trust(candidateTypes, suiteTypes.keySet());
        ComparisonLint comparisons = new ComparisonLint(provenance, trust);
        MeasureLint measuring = new MeasureLint(provenance, trust);
        List<RuleFinding> findings = new ArrayList<>(parsed.failures());
        for (CompilationUnit unit : parsed.units().values()) {
            if (paths.contains(parsed.fileOf(unit))) {
                unit.walk(node -> findings.addAll(findings(node, comparisons, measuring, provenance, parsed)));
            }
        }
        return findings.stream().distinct().limit(SourceRules.MOST_FINDINGS).toList();
    }

    private static List<RuleFinding> findings(
            Node node, ComparisonLint comparisons, MeasureLint measuring, Provenance provenance, ParsedSources parsed) {
        List<String> messages = new ArrayList<>(comparisons.messages(node));
        messages.addAll(measuring.messages(node));
        if (TestClasses.bringsCandidatesAnnotations(node, provenance)) {
            messages.add("a class of tests takes over what the candidate writes on its supertype, JUnit's annotations"
                    + " too; let it hold an object of that type instead");
        }
        return messages.stream()
                .map(message -> new RuleFinding(parsed.fileOf(node), ParsedSources.lineOf(node), message))
                .toList();
    }
}
