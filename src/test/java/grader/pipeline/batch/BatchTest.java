package grader.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.pipeline.Standing;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.BatchSummary;
import grader.report.BatchSummary.Line;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.ReportReader;
import grader.report.Reports;
import grader.report.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch whose gradings come out as each test wants them. */
class BatchTest {

    private static final Problem PROBLEM = ProblemLoader.load(Path.of("problems", "kth-largest"));

    @TempDir
    Path temp;

    private Path out = Path.of("");
    private final Scripted gradings = new Scripted();

    @BeforeEach
    void nameFolder() {
        out = temp.resolve("out");
    }

    /** What comes of a submission, by its name; full marks where nothing is said. */
    private static final class Scripted implements Gradings {

        private final Map<String, Supplier<Report>> outcomes = new ConcurrentHashMap<>();
        private final Map<String, Integer> graded = new ConcurrentHashMap<>();
        private final Set<String> changed = ConcurrentHashMap.newKeySet();
        private final List<Integer> expected = new CopyOnWriteArrayList<>();
        private Optional<BrokenProblemException> broken = Optional.empty();
        private Optional<String> trouble = Optional.empty();

        @Override
        public void prepare() {
            broken.ifPresent(failure -> {
                throw failure;
            });
        }

        @Override
        public void expect(int submissions) {
            expected.add(submissions);
        }

        @Override
        public Standing standing(Report report, Path source) {
            if (report.status() == Status.FAILED) {
                return Standing.FAILED;
            }
            return changed.contains(name(source)) ? Standing.OTHER_SUBMISSION : Standing.HOLDS;
        }

        @Override
        public Report grade(Path source) {
            graded.merge(name(source), 1, Integer::sum);
            return outcomes.getOrDefault(name(source), Reports::fullMarks).get();
        }

        @Override
        public Report rejected(Path source, Report.Reason reason) {
            return example("rejected");
        }

        @Override
        public Report failed(Path source, Throwable failure) {
            return example("failed");
        }

        @Override
        public Optional<String> trouble() {
            return trouble;
        }

        @Override
        public BatchSummary summary(List<Line> lines, List<BatchSummary.Ignored> ignored) {
            Report any = Reports.fullMarks();
            return BatchSummary.of(any.problem(), any.sandbox(), lines, ignored, any.grader());
        }

        private static String name(Path source) {
            return source.getFileName().toString();
        }
    }

    private static Report example(String name) {
        return Objects.requireNonNull(Reports.all().get(name));
    }

    static Stream<Throwable> troubles() {
        return Stream.of(
                new StackOverflowError(),
                new OutOfMemoryError("not really"),
                new IllegalStateException("broken"),
                new UncheckedIOException(new IOException("gone")),
                new NoClassDefFoundError("gone"),
                new AssertionError("never"));
    }

    @Test
    void eachSubmissionHasItsReport() throws Exception {
        BatchSummary summary = run("ada", "bob", "cy");
        assertThat(summary.submissions().stream().map(Line::name)).containsExactly("ada", "bob", "cy");
        for (String name : List.of("ada", "bob", "cy")) {
            assertThat(ReportReader.read(report(name))).contains(Reports.fullMarks());
        }
        assertThat(out.resolve("candidate-reports")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void submissionThatBreaksTheGraderCostsItsOwnReport(Throwable trouble) throws Exception {
        gradings.outcomes.put("bob", () -> {
            BatchTest.<RuntimeException>raise(trouble);
            return Reports.fullMarks();
        });
        BatchSummary summary = run("ada", "bob", "cy");
        assertThat(summary.submissions().stream().map(Line::status))
                .containsExactly(Status.GRADED, Status.FAILED, Status.GRADED);
        assertThat(ReportReader.read(report("bob")).map(Report::status)).contains(Status.FAILED);
    }

    @Test
    void whatIsGradedIsNotGradedAgain() throws Exception {
        run("ada", "bob");
        List<String> kept = new ArrayList<>();
        BatchSummary summary = run(
                (line, earlier) -> {
                    if (earlier == Standing.HOLDS) {
                        kept.add(line.name());
                    }
                },
                "ada",
                "bob",
                "cy");
        assertThat(gradings.graded).isEqualTo(Map.of("ada", 1, "bob", 1, "cy", 1));
        assertThat(kept).containsExactlyInAnyOrder("ada", "bob");
        assertThat(summary.submissions()).hasSize(3);
    }

    @Test
    void noSandboxIsBootedForWhatIsKept() throws Exception {
        run("ada", "bob");
        assertThat(gradings.expected).containsExactlyInAnyOrder(2, 1);
        gradings.expected.clear();
        run("ada", "bob");
        assertThat(gradings.expected).isEmpty();
    }

    @Test
    void failedReportIsGradedAgain() throws Exception {
        gradings.outcomes.put("ada", () -> example("failed"));
        run("ada", "bob");
        gradings.outcomes.clear();
        assertThat(run("ada", "bob").submissions().stream().map(Line::status))
                .containsExactly(Status.GRADED, Status.GRADED);
        assertThat(gradings.graded).isEqualTo(Map.of("ada", 2, "bob", 1));
    }

    @Test
    void submissionThatHasChangedIsGradedAgain() throws Exception {
        run("ada", "bob");
        gradings.changed.add("bob");
        Map<String, Standing> told = new ConcurrentHashMap<>();
        run((line, earlier) -> told.put(line.name(), earlier), "ada", "bob", "cy");
        assertThat(told)
                .isEqualTo(Map.of("ada", Standing.HOLDS, "bob", Standing.OTHER_SUBMISSION, "cy", Standing.NONE));
        assertThat(gradings.graded).isEqualTo(Map.of("ada", 1, "bob", 2, "cy", 1));
    }

    @Test
    void summaryOfAnEarlierRunIsGoneBesideTheFirstReportOfAnother() throws Exception {
        List<Path> summaries = List.of(out.resolve("summary.json"), out.resolve("summary.csv"));
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            folder.write(new Batch(gradings, folder, 1, false).run(found("ada", "bob"), (line, earlier) -> {}));
        }
        run((line, earlier) -> assertThat(summaries).allMatch(Files::exists), "ada", "bob");
        gradings.changed.add("bob");
        List<String> told = new ArrayList<>();
        run(
                (line, earlier) -> {
                    if (earlier != Standing.HOLDS) {
                        told.add(line.name());
                        assertThat(summaries).noneMatch(Files::exists);
                    }
                },
                "ada",
                "bob");
        assertThat(told).containsExactly("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "no JSON", "{\"schemaVersion\" : 1}"})
    void brokenReportIsMadeAnew(String broken) throws Exception {
        run("ada", "bob");
        Files.writeString(report("bob"), broken);
        run("ada", "bob");
        assertThat(gradings.graded).isEqualTo(Map.of("ada", 1, "bob", 2));
        assertThat(ReportReader.read(report("bob"))).isPresent();
    }

    @Test
    void candidatesReportsAreMadeOfThoseThatAreThere() throws Exception {
        run("ada");
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            new Batch(gradings, folder, 2, true).run(found("ada", "bob"), (line, earlier) -> {});
        }
        assertThat(gradings.graded).isEqualTo(Map.of("ada", 1, "bob", 1));
        for (String name : List.of("ada", "bob")) {
            assertThat(candidateReport(name)).hasBinaryContent(JsonReport.bytes(CandidateView.of(Reports.fullMarks())));
        }
    }

    @Test
    void candidatesReportNeverTellsOfAnOlderScore() throws Exception {
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            new Batch(gradings, folder, 2, true).run(found("ada"), (line, earlier) -> {});
        }
        gradings.changed.add("ada");
        gradings.outcomes.put("ada", () -> example("compile-error"));
        run("ada");
        assertThat(ReportReader.read(candidateReport("ada")).map(Report::status))
                .contains(Status.COMPILE_ERROR);
    }

    @Test
    void linkIsRejectedWithoutBeingOpened() throws Exception {
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            Entry link = new Entry("mallory", temp.resolve("mallory"), Entry.Kind.LINK);
            BatchSummary summary = new Batch(gradings, folder, 1, false)
                    .run(new Submissions.Found(List.of(link), List.of()), (line, earlier) -> {});
            assertThat(summary.submissions().get(0).status()).isEqualTo(Status.REJECTED);
        }
        assertThat(gradings.graded).isEmpty();
    }

    @Test
    void asManyAsWantedAreGradedAtATime() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        for (String name : List.of("a", "b", "c")) {
            gradings.outcomes.put(name, () -> {
                try {
                    together.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return Reports.fullMarks();
            });
        }
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            assertThat(new Batch(gradings, folder, 3, false)
                            .run(found("a", "b", "c"), (line, earlier) -> {})
                            .submissions())
                    .allMatch(line -> line.status() == Status.GRADED);
        }
    }

    @Test
    void brokenProblemEndsTheBatchBeforeAnythingIsGraded() {
        BrokenProblemException broken = BrokenProblemException.of(temp, "does not compile");
        gradings.broken = Optional.of(broken);
        assertThatExceptionOfType(BrokenProblemException.class).isThrownBy(() -> run("ada"));
        assertThat(gradings.graded).isEmpty();
    }

    @Test
    void reportThatCannotBeWrittenEndsTheBatchAndWhatIsWrittenStays() throws Exception {
        run("ada");
        Files.createDirectories(report("bob").resolve("inside"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> run("ada", "bob"))
                .withMessageStartingWith("can't write " + report("bob"));
        assertThat(report("ada")).isRegularFile();
    }

    @Test
    void batchIsGivenUpWhenNothingCanBeGradedAnyMore() throws Exception {
        run("s0");
        String[] names = IntStream.range(0, 300).mapToObj(i -> "s" + i).toArray(String[]::new);
        Stream.of(names).forEach(name -> gradings.outcomes.put(name, () -> example("failed")));
        gradings.trouble = Optional.of("the engine is gone");
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(BatchGivenUpException.class)
                .isThrownBy(() -> run((line, earlier) -> told.add(line.name()), names))
                .withMessage("given up: the last 5 submissions failed, and so does the problem's reference solution:"
                        + " the engine is gone; when that is mended, the same command goes on");
        assertThat(told).hasSizeBetween(5, 6);
        assertThat(ReportReader.read(report("s0"))).contains(Reports.fullMarks());
    }

    /** As candidates may want it. */
    @Test
    void submissionsThatAllBreakTheGraderEndNoBatch() throws Exception {
        String[] names = IntStream.range(0, 30).mapToObj(i -> "s" + i).toArray(String[]::new);
        Stream.of(names).forEach(name -> gradings.outcomes.put(name, () -> example("failed")));
        assertThat(run(names).submissions()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compile-error", "tampered"})
    void failuresNowAndThenEndNoBatch(String between) {
        gradings.trouble = Optional.of("never asked for");
        CircuitBreaker breaker = new CircuitBreaker(gradings);
        for (int i = 1; i < 30; i++) {
            breaker.graded(
                    i % CircuitBreaker.MOST_IN_A_ROW == 0 ? example(between).status() : Status.FAILED);
        }
    }

    @Test
    void manySubmissionsAreAllToldOnce() throws Exception {
        String[] names = IntStream.range(0, 300).mapToObj(i -> "s" + i).toArray(String[]::new);
        List<String> told = new ArrayList<>();
        run((line, earlier) -> told.add(line.name()), names);
        assertThat(told).containsExactlyInAnyOrder(names);
        try (Stream<Path> files = Files.list(out.resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .hasSize(300);
        }
    }

    private BatchSummary run(String... names) throws Exception {
        return run((line, earlier) -> {}, names);
    }

    private BatchSummary run(BatchListener listener, String... names) throws Exception {
        try (BatchFolder folder = BatchFolder.open(out, PROBLEM)) {
            return new Batch(gradings, folder, 4, false).run(found(names), listener);
        }
    }

    private Submissions.Found found(String... names) {
        return new Submissions.Found(
                Stream.of(names)
                        .map(name -> new Entry(name, temp.resolve(name), Entry.Kind.SUBMISSION))
                        .toList(),
                List.of());
    }

    private Path report(String name) {
        return out.resolve("reports").resolve(name + ".json");
    }

    private Path candidateReport(String name) {
        return out.resolve("candidate-reports").resolve(name + ".json");
    }

    /** Whatever it is, as code may that was compiled elsewhere. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable trouble) throws T {
        throw (T) trouble;
    }
}
