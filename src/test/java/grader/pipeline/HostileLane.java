package grader.pipeline;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.cache.Folders;
import grader.intake.UnusableSourceException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Grades one attack after another in one kind of sandbox, by one grader, and looks at what that leaves. */
final class HostileLane implements AutoCloseable {

    /** After so many attacks an honest submission is graded. */
    private static final int HONEST_EVERY = 25;

    private static final Path PROBLEMS = Path.of("src", "test", "resources", "hostile-problems");
    /** Stands in every name, message and expected text of the hidden suites. */
    private static final String HIDDEN = "quagga";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    private final SandboxChoice kind;
    private final Policy policy;
    private final CountedKind allLanes;
    private final CountedKind own;
    private final Grader grader;
    private final Map<String, Problem> problems = new HashMap<>();
    private int graded;

    /** Ready; other lanes may use the same sandboxes. */
    HostileLane(SandboxChoice choice, CountedKind allLanes, Policy policy) {
        this.kind = choice;
        this.policy = policy;
        this.allLanes = allLanes;
        this.own = new CountedKind(allLanes);
        this.grader = new Grader(own, Kinds.CACHE, message -> {}, policy, Optional.empty());
    }

    /**
     * What came of an attack.
     *
     * @param got the verdict that the report comes to: the expected one where all went as expected
     * @param layer what stopped it
     * @param told what the attack printed of itself; empty where nothing
     * @param millis that grading it took, with the making of it
     * @param objections empty where it went as expected
     */
    record Result(
            HostileCase attack,
            String lane,
            HostileVerdict expected,
            HostileVerdict got,
            HostileLayer layer,
            String told,
            long millis,
            List<String> objections) {
        Result {
            objections = List.copyOf(objections);
        }
    }

    String name() {
        return policy == Policy.OFF ? kind + " without policy" : kind.toString();
    }

    /** Whether a case is this lane's. */
    boolean takes(HostileCase attack) {
        return policy == Policy.ENFORCED || attack.behind().isPresent();
    }

    Result result(HostileCase attack) throws Exception {
        HostileExpectation expected = policy == Policy.OFF ? attack.behind().orElseThrow() : attack.expected();
        long start = System.nanoTime();
        Report report = grade(attack);
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<String> objections = new ArrayList<>(expected.objections(report));
        objections.addAll(invalid(report));
        objections.addAll(leaks(report));
        objections.addAll(HostileRemains.of(kind, own, allLanes));
        if (++graded % HONEST_EVERY == 0) {
            objections.addAll(unfair(attack));
        }
        String told = HostileTold.in(report);
        HostileLayer layer = HostileLayer.of(report, expected.verdict(), told);
        HostileVerdict got = objections.isEmpty() ? expected.verdict() : HostileVerdict.of(report);
        return new Result(attack, name(), expected.verdict(), got, layer, told, millis, objections);
    }

    private Report grade(HostileCase attack) throws IOException, UnusableSourceException {
        Path kitchen = Files.createTempDirectory("hostile");
        try {
            return grader.grade(problem(attack.problem()), attack.submission(kitchen));
        } finally {
            Folders.delete(kitchen);
        }
    }

    private List<String> unfair(HostileCase attack) throws UnusableSourceException {
        Problem problem = problem(attack.problem());
        Report report = grader.grade(problem, problem.reference().folder());
        return report.score().total() == report.score().max()
                ? List.of()
                : List.of("after it, an honest submission got " + report.score().total());
    }

    private static List<String> invalid(Report report) {
        String json = new String(JsonReport.bytes(report), StandardCharsets.UTF_8);
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> "not as the schema says: " + error)
                .toList();
    }

    /** What is hidden, or was printed where it could be seen, and yet stands in what a candidate gets to see. */
    private static List<String> leaks(Report report) {
        String seen = new String(JsonReport.bytes(CandidateView.of(report)), StandardCharsets.UTF_8);
        return Stream.of(HIDDEN, HostileTold.WORD)
                .filter(seen::contains)
                .map(word -> "the candidate's view shows " + word)
                .toList();
    }

    private Problem problem(String id) {
        return problems.computeIfAbsent(id, any -> ProblemLoader.load(PROBLEMS.resolve(id)));
    }

    @Override
    public void close() {
        grader.close();
    }
}
