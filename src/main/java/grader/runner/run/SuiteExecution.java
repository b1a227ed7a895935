package grader.runner.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.runner.toy.Toy;
import grader.suite.internal.UnchargedThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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

    /** After a test, or in the midst of many, and at the end. */
    private static final int USUAL_PROOFS = 2;

    private final HostFrame.Load suite;
    private final FrameWriter writer;
    private final CompletableFuture<Beginning> beginning = new CompletableFuture<>();

    /** What is known only when the submission is here. */
    private record Beginning(HostFrame.Run run, Stopwatch stopwatch) {}

    private final Thread tests = new Thread(this::executeHere, "tests");
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private SuiteExecution(HostFrame.Load suite, FrameWriter writer) {
        this.suite = suite;
        this.writer = writer;
    }

    /** Begins to read a suite, in a thread of its own. */
    static SuiteExecution of(HostFrame.Load suite, FrameWriter writer) {
        SuiteExecution execution = new SuiteExecution(suite, writer);
        execution.tests.start();
        return execution;
    }

    /** Takes JUnit and the JVM's meters through their first steps, which are slow and allocate much. */
    static void warmUp() {
        new Meter(UnchargedThreads.id(Thread.currentThread()), true).read();
        toy(Launching.launcher());
    }

    /**
     * Runs what any JVM can be asked to.
     *
     * @throws IllegalStateException if one of its tests fails: this JVM could not run a suite either
     */
    static void toy(Launcher launcher) {
        List<Throwable> failures = new ArrayList<>();
        launcher.execute(Launching.suiteRequest(List.of(selectClass(Toy.class))), new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                result.getThrowable().ifPresent(failures::add);
            }
        });
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the toy suite fails", failures.get(0));
        }
    }

    /**
     * Runs the suite on this submission, whose time counts from now on, and waits for the end.
     *
     * @throws Throwable what stopped it
     */
    void run(HostFrame.Run run) throws Throwable {
        Stopwatch stopwatch = new Stopwatch(new Meter(UnchargedThreads.id(tests), suite.processCpu()), tests, writer);
        stopwatch.startPulse();
        beginning.complete(new Beginning(run, stopwatch));
        tests.join();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    /** Gives the suite up, before any submission, and waits until nothing of it goes on. */
    void abandon() throws InterruptedException {
        beginning.cancel(false);
        tests.join();
    }

    private void executeHere() {
        try {
            execute();
        } catch (Throwable e) {
            failure.set(e);
        }
    }

    /** Finds the tests, as far as that needs no class of the submission, and runs them when that is here. */
    private void execute() throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader own = SuiteExecution.class.getClassLoader();
        ClassLoader libraries = suite.libraries().isEmpty() ? own : new LibraryLoader(suite.libraries(), own);
        SuiteLoader loader = new SuiteLoader(
                suite.classes(), beginning.thenApply(begun -> begun.run().classes()), libraries);
        Capture capture = new Capture(suite.outputLimit());
        capture.install();
        Launcher launcher = OldSuite.mayBe(suite) ? Launching.launcher(Launching.ALL_ENGINES) : Launching.launcher();
        Sentinels sentinels = new Sentinels(Launching::launcher);
        sentinels.findFor(USUAL_PROOFS);
        // Unique ids are resolved through the context class loader. Else it is for libraries to find theirs, and for
        // JUnit to look for what is not there, which would be waited for as if it were of the submission.
        thread.setContextClassLoader(suite.selected().isEmpty() ? libraries : loader);
        TestPlan plan = launcher.discover(Launching.suiteRequest(selectors(loader)));
        thread.setContextClassLoader(libraries);
        Beginning begun = beginning.join();
        Proofs proofs = new Proofs(sentinels, suite.proveEach(), begun.run().seal());
        TestEvents events = new TestEvents(writer, begun.stopwatch(), capture, proofs);
        InstanceStarts.tell(events::instanceStarts);
        LauncherExecutionRequest execution =
                LauncherExecutionRequestBuilder.request(plan).listeners(events).build();
        launcher.execute(execution);
    }

    private List<DiscoverySelector> selectors(SuiteLoader loader) throws ClassNotFoundException {
        List<DiscoverySelector> selectors = new ArrayList<>();
        if (suite.selected().isEmpty()) {
            for (String name : suite.suiteClasses()) {
                selectors.add(selectClass(Class.forName(name, false, loader)));
            }
        } else {
            suite.selected().forEach(uniqueId -> selectors.add(selectUniqueId(uniqueId)));
        }
        return selectors;
    }
}
