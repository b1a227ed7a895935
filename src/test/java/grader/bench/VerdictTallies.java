package grader.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The verdicts that solutions got. Safe with several threads once all tasks are added. */
final class VerdictTallies {

    private final Map<Task, VerdictTally> tallies = new LinkedHashMap<>();

    /**
     * Another solution.
     *
     * @see VerdictTally
     */
    void add(Task task) {
        int full = task.problem().score().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        tallies.put(task, new VerdictTally(task.solution().kind(), full));
    }

    Set<Task> tasks() {
        return tallies.keySet();
    }

    /**
     * Counts a verdict; that on no task here counts nowhere.
     *
     * @param task as {@link Task#toString} has it
     */
    void count(String task, Verdict verdict) {
        tallies.forEach((each, tally) -> {
            if (each.toString().equals(task)) {
                tally.add(verdict);
            }
        });
    }

    /** Those that were graded less often, as they are not where an earlier start of the same run came further. */
    List<Task> gradedLessThan(int times) {
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().count() < times)
                .map(Map.Entry::getKey)
                .toList();
    }

    int count() {
        return all().mapToInt(VerdictTally::count).sum();
    }

    int changed() {
        return all().mapToInt(VerdictTally::changed).sum();
    }

    int unexpected() {
        return all().mapToInt(VerdictTally::unexpected).sum();
    }

    /** How many changed, and how. */
    String changes() {
        StringJoiner changes = new StringJoiner("; ", "; ", "").setEmptyValue("");
        tallies.forEach((task, tally) -> {
            if (tally.changed() > 0) {
                changes.add(task + ": " + tally.summary());
            }
        });
        return changed() + " verdicts changed" + changes;
    }

    List<String> summaries() {
        return tallies.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().summary())
                .toList();
    }

    private Stream<VerdictTally> all() {
        return tallies.values().stream();
    }
}
