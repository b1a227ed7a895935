package grader.report;

import grader.report.BatchSummary.CategoryScore;
import grader.report.BatchSummary.Ignored;
import grader.report.BatchSummary.Line;
import grader.report.BatchSummary.StatusCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The summary of a batch for a person at a terminal. */
public final class BatchTable {

    private static final int WIDEST = 40;
    private static final int REASON = 100;
    private static final int IGNORED_SHOWN = 20;
    private static final String GAP = "  ";
    private static final String NO_SCORE = "–";

    private BatchTable() {}

    /** Several lines, the last one ended. */
    public static String render(BatchSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        List<String> categories = BatchCsv.categories(summary);
        rows.add(header(summary, categories));
        summary.submissions().forEach(line -> rows.add(row(line, categories)));
        List<Integer> widths = widths(rows);
        StringBuilder out = new StringBuilder();
        rows.forEach(row -> out.append(text(row, widths)).append('\n'));
        out.append('\n');
        reasons(summary, out);
        ignored(summary, out);
        out.append(counts(summary)).append('\n');
        return out.toString();
    }

    private static List<String> header(BatchSummary summary, List<String> categories) {
        List<String> cells = new ArrayList<>(List.of("who", "status"));
        cells.add("score" + outOf(summary.submissions().stream().findFirst().map(Line::max)));
        for (String category : categories) {
            cells.add(SafeText.line(category, WIDEST)
                    + outOf(summary.submissions().stream()
                            .flatMap(line -> part(line, category).stream())
                            .findFirst()
                            .map(CategoryScore::max)));
        }
        cells.add("time");
        return cells;
    }

    private static String outOf(Optional<Integer> max) {
        return max.map(most -> "/" + most).orElse("");
    }

    private static List<String> row(Line line, List<String> categories) {
        List<String> cells = new ArrayList<>(List.of(who(line), line.status().word()));
        cells.add(line.hasScore() ? String.valueOf(line.score()) : NO_SCORE);
        for (String category : categories) {
            cells.add(part(line, category)
                    .filter(part -> line.hasScore())
                    .map(part -> String.valueOf(part.score()))
                    .orElse(NO_SCORE));
        }
        cells.add(String.format(Locale.ROOT, "%.1f s", line.millis() / 1000));
        return cells;
    }

    /** The report's name as well, where it is another than the submission's. */
    private static String who(Line line) {
        return line.name().equals(line.submission())
                ? line.name()
                : TextWidth.fit(line.submission(), WIDEST).stripTrailing() + " → " + line.name();
    }

    private static Optional<CategoryScore> part(Line line, String category) {
        return line.categories().stream()
                .filter(part -> part.category().equals(category))
                .findFirst();
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            int most = column == 0 ? 2 * WIDEST : WIDEST;
            widths.add(rows.stream()
                    .mapToInt(row -> Math.min(most, TextWidth.of(row.get(at))))
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    /** Words to the left, numbers to the right. */
    private static String text(List<String> row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String fitted = TextWidth.fit(row.get(column), widths.get(column));
            String cell = fitted.stripTrailing();
            cells.add(column < 2 ? fitted : " ".repeat(fitted.length() - cell.length()) + cell);
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private static void reasons(BatchSummary summary, StringBuilder out) {
        List<Line> told = summary.submissions().stream()
                .filter(line -> line.status() != Status.GRADED && !line.reason().isEmpty())
                .toList();
        for (Line line : told) {
            out.append(line.name())
                    .append(": ")
                    .append(line.status().word())
                    .append(": ")
                    .append(SafeText.line(line.reason(), REASON))
                    .append('\n');
        }
        out.append(told.isEmpty() ? "" : "\n");
    }

    private static void ignored(BatchSummary summary, StringBuilder out) {
        List<Ignored> ignored = summary.ignored();
        ignored.stream()
                .limit(IGNORED_SHOWN)
                .forEach(each -> out.append("not a submission: ")
                        .append(each.path())
                        .append(": ")
                        .append(each.reason())
                        .append('\n'));
        if (ignored.size() > IGNORED_SHOWN) {
            out.append("… and ").append(ignored.size() - IGNORED_SHOWN).append(" more that are none\n");
        }
        out.append(ignored.isEmpty() ? "" : "\n");
    }

    private static String counts(BatchSummary summary) {
        int all = summary.submissions().size();
        return all
                + (all == 1 ? " submission: " : " submissions: ")
                + summary.statuses().stream()
                        .filter(each -> each.submissions() > 0)
                        .map(BatchTable::count)
                        .collect(Collectors.joining(", "));
    }

    private static String count(StatusCount each) {
        return each.submissions() + " " + each.status().word().replace('_', ' ');
    }
}
