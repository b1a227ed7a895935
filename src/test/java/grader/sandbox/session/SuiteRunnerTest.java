package grader.sandbox.session;

import static grader.sandbox.session.Logs.LIMITS;
import static grader.sandbox.session.Logs.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import grader.protocol.RunnerFrame;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is run again before it is final. */
class SuiteRunnerTest {

    private static final Exit CLEAN = new Exit(0, false);
    private static final Exit KILLED = new Exit(137, false);
    private static final Exit DISCONNECTED = new Exit(1, false);

    private static final String CLASS = "e/suite";
    private static final String A = CLASS + "/a";
    private static final String B = CLASS + "/b";

    private final Queue<Child> children = new ConcurrentLinkedQueue<>();

    @Test
    void sandboxThatIsKilledOnceCostsNobodyPoints() throws Exception {
        next(KILLED, started(A));
        next(CLEAN, started(B), passed(B), new RunnerFrame.RunEnded());
        next(CLEAN, started(A), passed(A), new RunnerFrame.RunEnded());
        assertThat(run(A, B))
                .extracting(CaseResult::outcome, CaseResult::runs)
                .containsExactly(tuple(Outcome.PASSED, 2), tuple(Outcome.PASSED, 1));
    }

    @Test
    void testUnderWhichEverySandboxDiesIsToBlame() throws Exception {
        next(KILLED, started(A));
        next(DISCONNECTED, started(A));
        assertThat(run(A)).extracting(CaseResult::outcome, CaseResult::runs).containsExactly(tuple(Outcome.EXITED, 2));
    }

    @Test
    void whatTwoSandboxesDiedOfBeforeAnyTestIsNotRunOnceMoreForEach() throws Exception {
        next(KILLED);
        next(KILLED);
        assertThat(run(A, B))
                .extracting(CaseResult::outcome, CaseResult::runs)
                .containsExactly(tuple(Outcome.CRASHED, 2), tuple(Outcome.CRASHED, 2));
    }

    @Test
    void repetitionsTogetherTakeNoLongerThanARunMay() throws Exception {
        RunnerFrame longer = new RunnerFrame.Pulse(LIMITS.total().plusSeconds(1).toNanos());
        next(CLEAN, started(CLASS), longer);
        next(CLEAN, started(CLASS), longer);
        assertThat(run(A, B))
                .extracting(CaseResult::outcome, CaseResult::runs)
                .containsExactly(tuple(Outcome.TIMED_OUT, 2), tuple(Outcome.TIMED_OUT, 1));
    }

    @Test
    void manyDeathsAreNotAllRepeated() throws Exception {
        List<String> ids = IntStream.range(0, 10).mapToObj(i -> CLASS + "/" + i).toList();
        next(KILLED, started(CLASS));
        for (int i = 0; i < 3; i++) {
            next(KILLED, started(CLASS));
        }
        assertThat(run(ids.toArray(String[]::new)))
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.CRASHED))
                .extracting(CaseResult::runs)
                .containsExactly(2, 2, 2, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void testsThatABusyMachineLeftNoTimeForRunAfterAll() throws Exception {
        next(
                CLEAN,
                started(A),
                new RunnerFrame.Pulse(LIMITS.total().plusSeconds(1).toNanos()));
        next(CLEAN, started(A), passed(A), new RunnerFrame.RunEnded());
        next(CLEAN, started(B), passed(B), new RunnerFrame.RunEnded());
        assertThat(run(A, B))
                .extracting(CaseResult::outcome, CaseResult::runs)
                .containsExactly(tuple(Outcome.PASSED, 2), tuple(Outcome.PASSED, 1));
    }

    @Test
    void testsThatASlowSubmissionLeftNoTimeForDoNotRun() throws Exception {
        RunnerFrame longer = new RunnerFrame.Pulse(LIMITS.total().plusSeconds(1).toNanos());
        next(CLEAN, started(A), longer);
        next(CLEAN, started(A), longer);
        assertThat(run(A, B)).extracting(CaseResult::outcome).containsExactly(Outcome.TIMED_OUT, Outcome.NOT_RUN);
    }

    private List<CaseResult> run(String... ids) {
        SuiteProgram program = new SuiteProgram(new Suite(List.of(), List.of(), List.of("Suite")), List.of());
        try (SuiteRunner runner = new SuiteRunner(new Scripted(children))) {
            return runner.run(program, List.of(ids).stream().map(Logs::once).toList(), LIMITS);
        }
    }

    private void next(Exit exit, RunnerFrame... frames) throws IOException {
        children.add(new AnsweringChild(exit, frames));
    }

    private static RunnerFrame started(String id) {
        return new RunnerFrame.Started(id);
    }

    /** Starts what was prepared, one after the other. */
    private record Scripted(Queue<Child> children) implements SandboxKind {
        @Override
        public Child start(Role role, SandboxLimits limits) {
            return children.remove();
        }

        @Override
        public String id() {
            return "scripted";
        }

        @Override
        public String fingerprint() {
            return "";
        }

        @Override
        public String jdk() {
            return "";
        }
    }
}
