package grader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that was found, for programs and for people. */
record Results(Surroundings surroundings, List<Findings> findings) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Results {
        findings = List.copyOf(findings);
    }

    /** Writes {@code bench.json} and {@code bench.md}. */
    void write(Path folder) {
        try {
            Files.writeString(folder.resolve("bench.json"), MAPPER.writeValueAsString(this) + "\n");
            Files.writeString(folder.resolve("bench.md"), markdown());
        } catch (IOException e) {
            throw new BenchException("can't write results to " + folder, e);
        }
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n");
        text.append(surroundings.time())
                .append(", ")
                .append(surroundings.cores())
                .append(" cores of ")
                .append(surroundings.cpu())
                .append(", ")
                .append(surroundings.system())
                .append(", JDK ")
                .append(surroundings.jdk())
                .append(".\n");
        text.append(surroundings.idle() ? "The machine was idle before: " : "**The machine was not idle before: ")
                .append(Numbers.shown(surroundings.idleLoad()))
                .append(" CPUs in use")
                .append(surroundings.idle() ? ".\n" : ". Times mean nothing.**\n");
        claims(text);
        findings.forEach(each -> part(text, each));
        return text.toString();
    }

    private void claims(StringBuilder text) {
        List<List<String>> rows = new ArrayList<>();
        for (Findings each : findings) {
            each.claims()
                    .forEach(claim ->
                            rows.add(List.of(claim.what(), claim.wanted(), claim.got(), claim.met() ? "yes" : "no")));
        }
        if (!rows.isEmpty()) {
            text.append(
                    "\nA ratio is the median of what each pair of neighbours gave, with the least and the greatest.\n\n");
            table(text, List.of("what", "wanted", "got", "met"), rows);
        }
    }

    private static void part(StringBuilder text, Findings findings) {
        text.append("\n## ").append(findings.part().title()).append('\n');
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Figure figure : findings.figures()) {
            Spread spread = figure.spread();
            tables.computeIfAbsent(figure.table(), any -> new ArrayList<>())
                    .add(List.of(
                            figure.name(),
                            Numbers.shown(spread.min()),
                            Numbers.shown(spread.median()),
                            Numbers.shown(spread.max()),
                            String.valueOf(spread.count())));
        }
        tables.forEach((title, rows) -> {
            text.append('\n');
            table(text, List.of(title, "min", "median", "max", "times"), rows);
        });
        if (!findings.notes().isEmpty()) {
            text.append('\n');
            findings.notes().forEach(note -> text.append("- ").append(note).append('\n'));
        }
    }

    private static void table(StringBuilder text, List<String> heading, List<List<String>> rows) {
        row(text, heading);
        row(text, heading.stream().map(any -> "---").toList());
        rows.forEach(row -> row(text, row));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
