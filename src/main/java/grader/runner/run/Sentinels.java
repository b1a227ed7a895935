package grader.runner.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import grader.runner.sentinel.Sentinel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/** Runs a test that must fail, the way that any test is run. */
final class Sentinels {

    private final Launcher launcher;
    private final Deque<TestPlan> found = new ArrayDeque<>();

    Sentinels(Supplier<Launcher> launchers) {
        this.launcher = launchers.get();
    }

    /** Looks for it ahead, which takes nearly as long as to run it. */
    void findFor(int proofs) {
        for (int i = 0; i < proofs; i++) {
            found.addLast(find());
        }
    }

    private TestPlan find() {
        return launcher.discover(Launching.request(List.of(selectClass(Sentinel.class))));
    }

    /** Whether it fails, and every kind of assertion in it. */
    boolean fail() {
        Count count = new Count();
        // JUnit runs no plan twice.
        TestPlan plan = found.isEmpty() ? find() : found.removeFirst();
        launcher.execute(
                LauncherExecutionRequestBuilder.request(plan).listeners(count).build());
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
