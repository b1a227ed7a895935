package grader.runner.run;

import java.util.List;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** JUnit as it comes: it registers what it finds, and heeds the properties that it finds. */
final class Launching {

    static final Set<String> ALL_ENGINES = Set.of();

    private Launching() {}

    static Launcher launcher() {
        return LauncherFactory.create();
    }

    static Launcher launcher(Set<String> engines) {
        return launcher();
    }

    static LauncherDiscoveryRequest request(List<DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
    }

    static LauncherDiscoveryRequest suiteRequest(List<DiscoverySelector> selectors) {
        return request(selectors);
    }
}
