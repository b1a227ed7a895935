package grader.runner.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.runner.toy.Toy;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherExecutionRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Hands the suite to JUnit, with nothing that a class path could bring along. */
final class SuiteExecution {

    private static final Set<String> ENGINES = Set.of("junit-jupiter", "junit-vintage");

    private final HostFrame.Run request;
    private final FrameWriter writer;

    SuiteExecution(HostFrame.Run request, FrameWriter writer) {
        this.request = request;
        this.writer = writer;
    }

    /** Takes JUnit through its first steps, which are slow and allocate much. */
    static void warmUp() {
        launcher()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Toy.class))
                        .enableImplicitConfigurationParameters(false)
                        .build());
    }

    void execute() throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader own = SuiteExecution.class.getClassLoader();
        SuiteLoader loader = new SuiteLoader(request.classes(), own);
        Capture capture = new Capture(request.outputLimit());
        capture.install();
        Stopwatch stopwatch = new Stopwatch(new Meter(id(thread), request.processCpu()), thread, writer);
        stopwatch.startPulse();
        Launcher launcher = launcher();
        // Unique ids are resolved through the context class loader, which is nobody's business afterwards.
        thread.setContextClassLoader(loader);
        TestPlan plan = launcher.discover(LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(loader))
                .enableImplicitConfigurationParameters(false)
                .build());
        thread.setContextClassLoader(own);
        LauncherExecutionRequest execution = LauncherExecutionRequestBuilder.request(plan)
                .listeners(new TestEvents(writer, stopwatch, capture, new Sentinels(SuiteExecution::launcher)))
                .build();
        launcher.execute(execution);
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

    private static Launcher launcher() {
        LauncherConfig.Builder config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false);
        ModuleLayer layer = SuiteExecution.class.getModule().getLayer();
        for (TestEngine engine : ServiceLoader.load(layer, TestEngine.class)) {
            if (ENGINES.contains(engine.getId())) {
                config.addTestEngines(engine);
            }
        }
        return LauncherFactory.create(config.build());
    }

    // Thread.threadId() is not there on JDK 17.
    @SuppressWarnings("deprecation")
    private static long id(Thread thread) {
        return thread.getId();
    }
}
