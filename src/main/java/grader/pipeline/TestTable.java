package grader.pipeline;

import grader.protocol.Measurement;
import grader.report.Report.RunLine;
import grader.report.Report.TestLine;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Outcome;
import grader.scoring.ScoredTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the runs of each test together: once for scoring, once for the report. */
final class TestTable {

    private static final int TRACE = 8_000;
    private static final int OUTPUT = 16_000;
    private static final int ALL_MESSAGES = 1 << 20;
    private static final int ALL_OUTPUTS_AND_TRACES = 3 << 20;

    private record Row(PlannedTest test, List<CaseResult> results) {}

    private final List<Row> rows;
    private final Map<String, String> names;
    private final TextBudget messages = new TextBudget(ALL_MESSAGES);
    private final TextBudget outputs = new TextBudget(ALL_OUTPUTS_AND_TRACES);

    /**
     * Puts them together.
     *
     * @param results one for each of the tests, in their order
     */
    TestTable(List<PlannedTest> tests, List<CaseResult> results) {
        Map<String, Row> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            PlannedTest test = tests.get(i);
            byGroup.computeIfAbsent(test.group(), group -> new Row(test, new ArrayList<>()))
                    .results()
                    .add(results.get(i));
        }
        this.rows = List.copyOf(byGroup.values());
        this.names = names(tests);
    }

    List<ScoredTest> scored() {
        return rows.stream().map(TestTable::scored).toList();
    }

    List<TestLine> lines() {
        return rows.stream().map(this::line).toList();
    }

    private static ScoredTest scored(Row row) {
        int passed = (int) row.results().stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .count();
        return new ScoredTest(
                row.test().category(),
                row.test().points(),
                passed,
                row.results().size());
    }

    private TestLine line(Row row) {
        ScoredTest scored = scored(row);
        PlannedTest test = row.test();
        return new TestLine(
                test.node().className(),
                CandidateText.name(test.groupName()),
                test.category(),
                scored.earned(),
                scored.points(),
                CandidateText.name(test.node().hint()),
                row.results().stream().map(this::run).toList());
    }

    private RunLine run(CaseResult result) {
        Measurement measurement = result.measurement();
        return new RunLine(
                CandidateText.name(names.getOrDefault(result.planned().id(), "")),
                result.outcome().name().toLowerCase(Locale.ROOT),
                result.outcome() == Outcome.PASSED ? "" : messages.block(result.message(), CandidateText.MESSAGE),
                Millis.of(measurement.wallNanos()),
                Millis.of(measurement.cpuNanos()),
                Millis.of(measurement.countedNanos()),
                Millis.of(result.planned().limit().toNanos()),
                measurement.allocatedBytes(),
                result.runs(),
                measurement.outputBytes(),
                outputs.block(measurement.output(), OUTPUT),
                outputs.block(result.trace(), TRACE),
                measurement.growth().map(GrowthLines::of));
    }

    private static Map<String, String> names(List<PlannedTest> tests) {
        Map<String, String> names = new LinkedHashMap<>();
        tests.forEach(test -> names.put(test.node().id(), test.node().name()));
        return names;
    }
}
