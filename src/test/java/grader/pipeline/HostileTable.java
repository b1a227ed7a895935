package grader.pipeline;

import grader.pipeline.HostileLane.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The corpus and what came of it, for people. */
final class HostileTable {

    private static final Path FILE = Path.of("target", "hostile-corpus.md");

    private final StringBuilder text = new StringBuilder("# Hostile submissions\n\n");
    private final List<String> lanes;
    private final Collection<Result> results;

    private HostileTable(List<String> lanes, Collection<Result> results) {
        this.lanes = lanes;
        this.results = results;
    }

    /** Writes it. */
    static void write(List<String> lanes, Collection<Result> results) throws IOException {
        HostileTable table = new HostileTable(lanes, results);
        table.summary();
        table.totals("Verdicts", result -> result.got().toString());
        table.totals("Layers that stopped them", result -> result.layer().toString());
        table.each();
        Files.writeString(FILE, table.text);
    }

    private void summary() {
        long attacks = results.stream().map(Result::attack).distinct().count();
        long others =
                results.stream().filter(each -> !each.objections().isEmpty()).count();
        text.append(attacks + " submissions, " + results.size() + " gradings, " + others
                + " of them otherwise than expected.\n\n");
        row("", lanes);
        row("---", lanes.stream().map(lane -> "---:").toList());
        row(
                "gradings",
                lanes.stream().map(lane -> Long.toString(of(lane).size())).toList());
        row(
                "seconds",
                lanes.stream()
                        .map(lane -> Long.toString(
                                of(lane).stream().mapToLong(Result::millis).sum() / 1000))
                        .toList());
    }

    private List<Result> of(String lane) {
        return results.stream().filter(each -> each.lane().equals(lane)).toList();
    }

    private void totals(String title, Function<Result, String> what) {
        text.append("\n## ").append(title).append("\n\n");
        row("", lanes);
        row("---", lanes.stream().map(lane -> "---:").toList());
        Map<String, Map<String, Long>> counts = results.stream()
                .collect(Collectors.groupingBy(
                        what, TreeMap::new, Collectors.groupingBy(Result::lane, Collectors.counting())));
        counts.forEach((each, byLane) -> row(
                each,
                lanes.stream()
                        .map(lane -> byLane.getOrDefault(lane, 0L).toString())
                        .toList()));
    }

    private void each() {
        text.append("\n## Each\n\n");
        List<String> columns = List.of("sandbox", "expected", "got", "stopped by", "told of itself", "ms");
        row("attack", columns);
        row("---", List.of("---", "---", "---", "---", "---", "---:"));
        results.stream()
                .sorted(Comparator.comparing((Result each) -> each.attack().toString())
                        .thenComparing(Result::lane))
                .forEach(each -> row(
                        each.attack().toString(),
                        List.of(
                                each.lane(),
                                each.expected().toString(),
                                each.got() + objection(each),
                                each.layer().toString(),
                                cell(each.told()),
                                Long.toString(each.millis()))));
    }

    private static String objection(Result result) {
        return result.objections().isEmpty()
                ? ""
                : " **" + cell(result.objections().get(0)) + "**";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }

    private void row(String first, List<String> cells) {
        text.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }
}
