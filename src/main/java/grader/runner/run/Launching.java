package grader.runner.run;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Constants;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** JUnit with nothing that a class path could bring along, the same for suites, the toy and the sentinels. */
final class Launching {

    /** All that suites may be written for; the engine of JUnit 4 is slow to load, and few need it. */
    static final Set<String> ALL_ENGINES = Set.of("junit-jupiter", OldSuite.ENGINE);

    private static final Set<String> USUAL_ENGINES = Set.of("junit-jupiter");

    private Launching() {}

    static Launcher launcher() {
        return launcher(USUAL_ENGINES);
    }

    static Launcher launcher(Set<String> engines) {
        LauncherConfig.Builder config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false);
        ModuleLayer layer = Launching.class.getModule().getLayer();
        for (TestEngine engine : ServiceLoader.load(layer, TestEngine.class)) {
            if (engines.contains(engine.getId())) {
                config.addTestEngines(engine);
            }
        }
        return LauncherFactory.create(config.build());
    }

    static LauncherDiscoveryRequest request(List<DiscoverySelector> selectors) {
        return builder(selectors).build();
    }

    /** With {@link InstanceStarts}, and no other extension that is found and not asked for. */
    static LauncherDiscoveryRequest suiteRequest(List<DiscoverySelector> selectors) {
        return builder(selectors)
                .configurationParameter(Constants.EXTENSIONS_AUTODETECTION_ENABLED_PROPERTY_NAME, "true")
                .configurationParameter(
                        Constants.EXTENSIONS_AUTODETECTION_INCLUDE_PROPERTY_NAME, InstanceStarts.class.getName())
                .build();
    }

    private static LauncherDiscoveryRequestBuilder builder(List<DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .enableImplicitConfigurationParameters(false);
    }
}
