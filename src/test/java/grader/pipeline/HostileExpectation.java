package grader.pipeline;

import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import grader.report.Report.TestLine;
import grader.report.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a report on an attack must say.
 *
 * @param verdict in a word
 * @param reasons what the codes of a report without tests may be
 * @param hits tests that do not pass, each with the outcomes that it may have; {@code all} stands for every test
 * @param score the least and the most that it may get
 * @param told how what the attack prints of itself may begin; empty where nobody looks, {@code nothing} for silence
 */
record HostileExpectation(
        HostileVerdict verdict, Set<String> reasons, Map<String, Set<String>> hits, Range score, Set<String> told) {

    static final Set<String> KEYS = Set.of("verdict", "reasons", "hits", "score", "at-most", "told");

    private static final String ALL = "all";
    private static final String NOTHING = "nothing";

    HostileExpectation {
        reasons = Set.copyOf(reasons);
        hits = Map.copyOf(hits);
        told = Set.copyOf(told);
        boolean shown = hits.values().stream().flatMap(Set::stream).anyMatch(verdict::isShownBy);
        if (verdict.showsInTests() && !shown) {
            throw new IllegalArgumentException("no test is expected to come to " + verdict);
        }
        if (verdict.status() != Status.GRADED && (reasons.isEmpty() || !hits.isEmpty() || score.most() > 0)) {
            throw new IllegalArgumentException(verdict + " has reasons, no hits and no score");
        }
    }

    /** Bounds, both inclusive. */
    record Range(int least, int most) {}

    /** Reads the keys of {@link #KEYS}. */
    static HostileExpectation of(JsonNode yaml) {
        HostileVerdict verdict = HostileVerdict.valueOf(yaml.required("verdict").asString());
        Set<String> reasons =
                verdict == HostileVerdict.POL && !yaml.has("reasons") ? Set.of("policy") : words(yaml.path("reasons"));
        Map<String, Set<String>> hits = new LinkedHashMap<>();
        yaml.path("hits").properties().forEach(hit -> hits.put(hit.getKey(), words(hit.getValue())));
        return new HostileExpectation(verdict, reasons, hits, score(yaml, verdict), words(yaml.path("told")));
    }

    private static Range score(JsonNode yaml, HostileVerdict verdict) {
        if (verdict.status() != Status.GRADED) {
            return new Range(0, 0);
        }
        if (yaml.has("at-most")) {
            return new Range(0, yaml.path("at-most").intValue());
        }
        int exact = yaml.required("score").intValue();
        return new Range(exact, exact);
    }

    private static Set<String> words(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new))
                : node.isMissingNode() ? Set.of() : Set.of(node.asString());
    }

    /** What of the report is otherwise; empty where all is as it must be. */
    List<String> objections(Report report) {
        List<String> objections = new ArrayList<>();
        if (report.status() != verdict.status()) {
            objections.add("status is " + report.status().word() + ", not "
                    + verdict.status().word() + ": " + report.reasons());
            return objections;
        }
        Set<String> codes = report.reasons().stream().map(Reason::code).collect(Collectors.toSet());
        if (codes.isEmpty() != reasons.isEmpty() || !reasons.containsAll(codes)) {
            objections.add("reasons are " + report.reasons() + ", not " + reasons);
        }
        int total = report.score().total();
        if (total < score.least() || total > score.most()) {
            objections.add("score is " + total + ", not " + score.least() + " to " + score.most());
        }
        report.tests().forEach(test -> test.runs().forEach(run -> check(test, run, objections)));
        String said = HostileTold.in(report);
        if (!told.isEmpty() && told.stream().noneMatch(said.isEmpty() ? NOTHING::equals : said::startsWith)) {
            objections.add("the attack told '" + said + "', not " + told);
        }
        return objections;
    }

    private void check(TestLine test, RunLine run, List<String> objections) {
        Set<String> allowed = hits.getOrDefault(test.name(), hits.getOrDefault(ALL, Set.of("passed")));
        if (!allowed.contains(run.outcome())) {
            objections.add(test.name() + " " + run.outcome() + ", not " + allowed + ": " + run.message());
        }
    }
}
