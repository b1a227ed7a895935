package grader.runner.run;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.FrameWriter;
import grader.protocol.Growth;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells the host of each test before it starts and after it ended. */
final class TestEvents implements TestExecutionListener {

    private final FrameWriter writer;
    private final Stopwatch stopwatch;
    private final Capture capture;
    private final Proofs proofs;
    private final Leftovers leftovers = new Leftovers();
    private Optional<Growth> growth = Optional.empty();
    /** The last test whose instance was made; ids do not come twice. */
    private String begun = "";

    TestEvents(FrameWriter writer, Stopwatch stopwatch, Capture capture, Proofs proofs) {
        this.proofs = proofs;
        this.writer = writer;
        this.stopwatch = stopwatch;
        this.capture = capture;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Deque<TestIdentifier> open = new ArrayDeque<>(plan.getRoots());
        while (!open.isEmpty()) {
            TestIdentifier next = open.removeFirst();
            tell(new RunnerFrame.Discovered(Descriptions.of(next)));
            plan.getChildren(next).forEach(open::addLast);
        }
    }

    @Override
    public void dynamicTestRegistered(TestIdentifier identifier) {
        tell(new RunnerFrame.Discovered(Descriptions.of(identifier)));
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        Ending ending = new Ending(Ending.Result.SKIPPED, "", Thrown.cut(reason), "");
        tell(new RunnerFrame.Finished(identifier.getUniqueId(), ending, Measurement.NONE, proofs.now()));
    }

    /** The test begins here, and not when JUnit tells of it. */
    void instanceStarts(String id) {
        if (!id.equals(begun)) {
            begun = id;
            begin(id, true);
        }
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (!identifier.getUniqueId().equals(begun)) {
            begin(identifier.getUniqueId(), identifier.isTest());
        }
    }

    private void begin(String id, boolean test) {
        tell(new RunnerFrame.Started(id));
        if (test) {
            leftovers.begin();
        }
        growth = Optional.empty();
        capture.reset();
        stopwatch.start();
    }

    @Override
    public void reportingEntryPublished(TestIdentifier identifier, ReportEntry entry) {
        GrowthEntry.of(entry.getKeyValuePairs()).ifPresent(told -> growth = Optional.of(told));
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        // In this order: a message that takes for ever is part of the test.
        Ending ending = Thrown.ending(result);
        Measurement measurement =
                stopwatch.measure(capture.count(), capture.text()).with(growth);
        tell(new RunnerFrame.Finished(identifier.getUniqueId(), ending, measurement, aftermath(identifier, result)));
    }

    private Aftermath aftermath(TestIdentifier identifier, TestExecutionResult result) {
        if (identifier.isTest()) {
            boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            return proofs.afterTest(passed, leftovers.remain());
        }
        boolean engine = identifier.getParentIdObject().isEmpty();
        return engine ? proofs.atEnd() : proofs.now();
    }

    private void tell(RunnerFrame frame) {
        try {
            writer.write(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
