package grader.runner.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.runner.toy.Toy;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherExecutionRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/** Hands the suite to JUnit. */
final class SuiteExecution {

    private final HostFrame.Run request;
    private final FrameWriter writer;

    SuiteExecution(HostFrame.Run request, FrameWriter writer) {
        this.request = request;
        this.writer = writer;
    }

    /** Takes JUnit and the JVM's meters through their first steps, which are slow and allocate much. */
    static void warmUp() {
        new Meter(OwnThreads.id(Thread.currentThread()), true).read();
        toy(Launching.launcher());
    }

    /**
     * Runs what any JVM can be asked to.
     *
     * @throws IllegalStateException if one of its tests fails: this JVM could not run a suite either
     */
    static void toy(Launcher launcher) {
        List<Throwable> failures = new ArrayList<>();
        launcher.execute(Launching.request(List.of(selectClass(Toy.class))), new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                result.getThrowable().ifPresent(failures::add);
            }
        });
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the toy suite fails", failures.get(0));
        }
    }

    void execute() throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader own = SuiteExecution.class.getClassLoader();
        ClassLoader libraries = request.libraries().isEmpty() ? own : new LibraryLoader(request.libraries(), own);
        SuiteLoader loader = new SuiteLoader(request.classes(), libraries);
        Capture capture = new Capture(request.outputLimit());
        capture.install();
        Stopwatch stopwatch = new Stopwatch(new Meter(OwnThreads.id(thread), request.processCpu()), thread, writer);
        stopwatch.startPulse();
        Launcher launcher = OldSuite.mayBe(request) ? Launching.launcher(Launching.ALL_ENGINES) : Launching.launcher();
        // Unique ids are resolved through the context class loader; afterwards it is for libraries to find theirs.
        thread.setContextClassLoader(loader);
        TestPlan plan = launcher.discover(Launching.request(selectors(loader)));
        thread.setContextClassLoader(libraries);
        LauncherExecutionRequest execution = LauncherExecutionRequestBuilder.request(plan)
                .listeners(new TestEvents(writer, stopwatch, capture, proofs()))
                .build();
        launcher.execute(execution);
    }

    private Proofs proofs() {
        return new Proofs(new Sentinels(Launching::launcher), request.proveEach(), request.seal());
    }

    private List<DiscoverySelector> selectors(SuiteLoader loader) throws ClassNotFoundException {
        List<DiscoverySelector> selectors = new ArrayList<>();
        if (request.selected().isEmpty()) {
            for (String name : request.suiteClasses()) {
                selectors.add(selectClass(Class.forName(name, false, loader)));
            }
        } else {
            request.selected().forEach(uniqueId -> selectors.add(selectUniqueId(uniqueId)));
        }
        return selectors;
    }
}
