package grader.pipeline;

import grader.report.Report;
import grader.report.Report.CategoryLine;
import grader.report.Report.OutcomeCount;
import grader.report.Report.ScoreLine;
import grader.report.Report.TestLine;
import grader.scoring.CategoryScore;
import grader.scoring.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The score as the report shows it, with what each category's tests came to. */
final class ScoreLines {

    private ScoreLines() {}

    static ScoreLine of(Score score, List<TestLine> tests) {
        double percent = score.max() == 0 ? 0 : Math.round(1000.0 * score.total() / score.max()) / 10.0;
        return new ScoreLine(
                score.total(),
                score.max(),
                percent,
                score.categories().stream()
                        .map(category -> category(
                                category,
                                tests.stream()
                                        .filter(test -> test.category().equals(category.category()))
                                        .toList()))
                        .toList());
    }

    private static CategoryLine category(CategoryScore category, List<TestLine> tests) {
        String arithmetic = category.possible() == 0
                ? String.format(Locale.ROOT, "no test ran: 0 of %d", category.max())
                : String.format(
                        Locale.ROOT,
                        "%d of %d points: %d × %d ÷ %d = %d",
                        category.earned(),
                        category.possible(),
                        category.max(),
                        category.earned(),
                        category.possible(),
                        category.score());
        return new CategoryLine(
                category.category(),
                category.earned(),
                category.possible(),
                category.score(),
                category.max(),
                arithmetic,
                outcomes(tests),
                tests.stream()
                        .filter(test -> test.earned() < test.possible())
                        .map(TestLine::hint)
                        .filter(hint -> !hint.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<OutcomeCount> outcomes(List<TestLine> tests) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.comparing((String word) -> !word.equals(Report.PASSED))
                .thenComparing(word -> word));
        tests.forEach(test -> counts.merge(test.outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new OutcomeCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
