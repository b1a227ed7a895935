package grader.bench;

import grader.problem.Solution;
import grader.report.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verdicts that one solution got. Safe with several threads. */
final class VerdictTally {

    private final Solution.Kind kind;
    private final int full;
    private final Map<Verdict, Integer> counts = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param kind what is expected of the solution
     * @param full the score of a solution without a fault
     */
    VerdictTally(Solution.Kind kind, int full) {
        this.kind = kind;
        this.full = full;
    }

    synchronized void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    synchronized int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Verdicts that are not the most frequent one. */
    synchronized int changed() {
        return count()
                - counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Verdicts that are not what the solution's folder says, whether they change or not. */
    synchronized int unexpected() {
        return counts.entrySet().stream()
                .filter(entry -> !isExpected(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The most frequent verdict, and what the others have that it has not. */
    synchronized String summary() {
        Verdict usual = usual();
        List<String> parts = new ArrayList<>(List.of(counts.get(usual) + " × " + usual));
        counts.forEach((verdict, count) -> {
            if (!verdict.equals(usual)) {
                parts.add(count + " × " + verdict + ": " + String.join(", ", verdict.against(usual)));
            }
        });
        return String.join("; ", parts);
    }

    private Verdict usual() {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow(() -> new IllegalStateException("nothing was graded"))
                .getKey();
    }

    private boolean isExpected(Verdict verdict) {
        return verdict.status() == Status.GRADED && (kind == Solution.Kind.ACCEPTED) == (verdict.score() == full);
    }
}
