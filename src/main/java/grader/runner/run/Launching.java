package grader.runner.run;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** JUnit with nothing that a class path could bring along, the same for suites, the toy and the sentinels. */
final class Launching {

    private static final Set<String> ENGINES = Set.of("junit-jupiter", "junit-vintage");

    private Launching() {}

    static Launcher launcher() {
        LauncherConfig.Builder config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false);
        ModuleLayer layer = Launching.class.getModule().getLayer();
        for (TestEngine engine : ServiceLoader.load(layer, TestEngine.class)) {
            if (ENGINES.contains(engine.getId())) {
                config.addTestEngines(engine);
            }
        }
        return LauncherFactory.create(config.build());
    }

    static LauncherDiscoveryRequest request(List<DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .enableImplicitConfigurationParameters(false)
                .build();
    }
}
