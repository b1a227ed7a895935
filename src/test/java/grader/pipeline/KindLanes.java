package grader.pipeline;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.sandbox.Availability;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The same cases in every kind of sandbox that is wanted: one after the other in each, and the kinds beside each other. */
final class KindLanes implements AutoCloseable {

    private final SandboxKinds kinds = new SandboxKinds(Kinds.CACHE, message -> {});
    private final List<Grader> graders = new ArrayList<>();

    /** What is done with a case in a lane's own thread. */
    interface Grading<R> {
        R grade(Grader grader, Path folder) throws Exception;
    }

    /** What must hold of what came of it. */
    interface Check<R> {
        void check(Path folder, R report) throws Exception;
    }

    /** A test that is skipped, and says why, where a kind does not work here. */
    static Optional<DynamicTest> missing(SandboxKinds kinds, SandboxChoice kind) {
        Availability availability = kinds.probe(kind);
        String reason = availability.detail() + "; " + availability.remedy();
        return availability.works()
                ? Optional.empty()
                : Optional.of(dynamicTest(kind + " works here", () -> abort(reason)));
    }

    /** Begins with all of it; each test waits for its own. */
    <R> Stream<DynamicNode> tests(List<Path> cases, Grading<R> grading, Check<R> check) {
        List<DynamicNode> lanes = new ArrayList<>();
        for (SandboxChoice kind : Kinds.wanted()) {
            lanes.add(dynamicContainer(kind.toString(), lane(kind, cases, grading, check)));
        }
        return lanes.stream();
    }

    private <R> List<DynamicTest> lane(SandboxChoice kind, List<Path> cases, Grading<R> grading, Check<R> check) {
        Optional<DynamicTest> missing = missing(kinds, kind);
        if (missing.isPresent()) {
            return List.of(missing.orElseThrow());
        }
        Grader grader = new Grader(kinds.open(kind), Kinds.CACHE, message -> {});
        graders.add(grader);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : cases) {
            Future<R> report = thread.submit(() -> grading.grade(grader, folder));
            String name = folder.resolveSibling("").getFileName() + "/" + folder.getFileName();
            tests.add(dynamicTest(name, () -> check.check(folder, report.get())));
        }
        thread.shutdown();
        return tests;
    }

    @Override
    public void close() {
        graders.forEach(Grader::close);
    }
}
