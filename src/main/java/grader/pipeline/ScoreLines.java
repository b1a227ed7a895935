package grader.pipeline;

import grader.report.Report.CategoryLine;
import grader.report.Report.ScoreLine;
import grader.scoring.CategoryScore;
import grader.scoring.Score;
import java.util.Locale;

/** The score as the report shows it. */
final class ScoreLines {

    private ScoreLines() {}

    static ScoreLine of(Score score) {
        double percent = score.max() == 0 ? 0 : Math.round(1000.0 * score.total() / score.max()) / 10.0;
        return new ScoreLine(
                score.total(),
                score.max(),
                percent,
                score.categories().stream().map(ScoreLines::category).toList());
    }

    private static CategoryLine category(CategoryScore category) {
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
                arithmetic);
    }
}
