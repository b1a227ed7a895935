package grader.pipeline;

import grader.pipeline.HostileLane.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The corpus and what came of it, for people. */
final class HostileTable {

    private static final Path FILE = Path.of("target", "hostile-corpus.md");

    private HostileTable() {}

    /** Writes it. */
    static void write(List<String> lanes, Collection<Result> results) throws IOException {
        StringBuilder text = new StringBuilder("# Hostile submissions\n\n");
        Map<String, Map<String, Result>> byCase = new TreeMap<>();
        results.forEach(result -> byCase.computeIfAbsent(result.attack().toString(), any -> new TreeMap<>())
                .put(result.lane(), result));
        text.append(byCase.size())
                .append(" submissions, ")
                .append(results.size())
                .append(" gradings, ");
        text.append(
                results.stream().filter(each -> !each.objections().isEmpty()).count());
        text.append(" of them otherwise than expected.\n");
        totals(text, "Verdicts", lanes, results, result -> result.verdict().toString());
        totals(
                text,
                "Layers that stopped them",
                lanes,
                results,
                result -> result.layer().toString());
        row(text.append("\n## Each\n\n"), "attack", lanes);
        row(text, "---", lanes.stream().map(lane -> "---").toList());
        byCase.forEach((attack, got) -> row(
                text,
                attack,
                lanes.stream()
                        .map(lane -> got.containsKey(lane) ? cell(got.get(lane)) : "")
                        .toList()));
        Files.writeString(FILE, text);
    }

    private static void totals(
            StringBuilder text,
            String title,
            List<String> lanes,
            Collection<Result> results,
            Function<Result, String> what) {
        row(text.append("\n## ").append(title).append("\n\n"), "", lanes);
        row(text, "---", lanes.stream().map(lane -> "---:").toList());
        Map<String, Map<String, Long>> counts = results.stream()
                .collect(Collectors.groupingBy(
                        what, TreeMap::new, Collectors.groupingBy(Result::lane, Collectors.counting())));
        counts.forEach((each, byLane) -> row(
                text,
                each,
                lanes.stream()
                        .map(lane -> byLane.getOrDefault(lane, 0L).toString())
                        .toList()));
    }

    private static String cell(Result result) {
        return result.verdict() + " (" + result.layer() + ")"
                + (result.objections().isEmpty()
                        ? ""
                        : " **" + result.objections().get(0).replace("|", "\\|") + "**");
    }

    private static void row(StringBuilder text, String first, List<String> cells) {
        text.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }
}
