package grader.runner.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import grader.runner.sentinel.Sentinel;
import java.util.List;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherExecutionRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/** Runs a test that must fail, the way that any test is run. */
final class Sentinels {

    private final Launcher launcher;

    Sentinels(Supplier<Launcher> launchers) {
        this.launcher = launchers.get();
    }

    /** Whether it fails, and every kind of assertion in it. */
    boolean fail() {
        Count count = new Count();
        LauncherExecutionRequest request = LauncherExecutionRequestBuilder.request(
                        launcher.discover(Launching.request(List.of(selectClass(Sentinel.class)))))
                .listeners(count)
                .build();
        launcher.execute(request);
        return count.failed == 1 && count.ended == 1;
    }

    private static final class Count implements TestExecutionListener {
        private int ended;
        private int failed;

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isTest()) {
                ended++;
                if (result.getStatus() == TestExecutionResult.Status.FAILED
                        && result.getThrowable().orElse(null) instanceof AssertionError error
                        && Sentinel.MESSAGE.equals(error.getMessage())) {
                    failed++;
                }
            }
        }
    }
}
