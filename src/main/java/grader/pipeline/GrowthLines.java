package grader.pipeline;

import grader.protocol.Growth;
import grader.report.Report.FitLine;
import grader.report.Report.GrowthLine;
import grader.report.Report.PointLine;

/** What a runner tells of growth, in the report's words. */
final class GrowthLines {

    private static final double THOUSANDTHS = 1000.0;

    private GrowthLines() {}

    static GrowthLine of(Growth growth) {
        return new GrowthLine(
                CandidateText.name(growth.atMost()),
                growth.points().stream()
                        .map(point -> new PointLine(point.size(), rounded(point.nanos() / 1e6)))
                        .toList(),
                growth.fit()
                        .map(fit -> new FitLine(
                                rounded(fit.exponent()),
                                rounded(fit.low()),
                                rounded(fit.high()),
                                rounded(fit.limit()))));
    }

    private static double rounded(double number) {
        return Math.round(number * THOUSANDTHS) / THOUSANDTHS;
    }
}
