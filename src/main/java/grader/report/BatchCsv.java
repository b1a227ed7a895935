package grader.report;

import grader.report.BatchSummary.CategoryScore;
import grader.report.BatchSummary.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The summary of a batch for spreadsheets, as RFC 4180 has it.
 *
 * <p>Candidates choose names, and spreadsheets run what looks like a formula. So every text is quoted, which keeps it
 * one cell whatever the spreadsheet takes for a separator, and one that would be a formula has an apostrophe before it.
 */
public final class BatchCsv {

    /** The wide forms are typed by some input methods, and taken for the others. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder out = new StringBuilder();

    private BatchCsv() {}

    /** Lines ended by CR LF. Where the grader failed, the cells of the scores are empty. */
    public static String text(BatchSummary summary) {
        BatchCsv csv = new BatchCsv();
        List<String> categories = categories(summary);
        csv.header(categories);
        summary.submissions().forEach(line -> csv.line(line, categories));
        return csv.out.toString();
    }

    private void header(List<String> categories) {
        List<String> cells = new ArrayList<>(List.of(
                quoted("name"),
                quoted("submission"),
                quoted("status"),
                quoted("score"),
                quoted("max"),
                quoted("percent")));
        categories.forEach(category -> cells.add(quoted(category)));
        cells.addAll(List.of(quoted("seconds"), quoted("path"), quoted("reason")));
        row(cells);
    }

    private void line(Line line, List<String> categories) {
        List<String> cells = new ArrayList<>(List.of(
                quoted(line.name()),
                quoted(line.submission()),
                quoted(line.status().word()),
                number(line, "%d", line.score()),
                number(line, "%d", line.max()),
                number(line, "%.1f", line.percent())));
        for (String category : categories) {
            cells.add(line.categories().stream()
                    .filter(each -> each.category().equals(category))
                    .findFirst()
                    .map(each -> number(line, "%d", each.score()))
                    .orElse(""));
        }
        cells.add(String.format(Locale.ROOT, "%.3f", line.millis() / 1000));
        cells.add(quoted(line.path()));
        cells.add(quoted(line.reason()));
        row(cells);
    }

    private void row(List<String> cells) {
        out.append(String.join(",", cells)).append("\r\n");
    }

    private static String number(Line line, String format, Object value) {
        return line.hasScore() ? String.format(Locale.ROOT, format, value) : "";
    }

    private static String quoted(String text) {
        String visible = text.stripLeading();
        boolean formula = !visible.isEmpty() && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    /** All that occur, in the order of the reports. */
    static List<String> categories(BatchSummary summary) {
        return summary.submissions().stream()
                .flatMap(line -> line.categories().stream())
                .map(CategoryScore::category)
                .distinct()
                .collect(Collectors.toList());
    }
}
