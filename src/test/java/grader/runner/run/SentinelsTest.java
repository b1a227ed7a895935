package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

class SentinelsTest {

    static Sentinels honest() {
        return new Sentinels(() -> launcher(new JupiterTestEngine()));
    }

    static Sentinels flattered() {
        return new Sentinels(() -> launcher(new Flatterer()));
    }

    @Test
    void sentinelsFailWhereNobodyMeddles() {
        Sentinels sentinels = honest();
        assertThat(sentinels.fail()).isTrue();
        assertThat(sentinels.fail()).isTrue();
    }

    @Test
    void anEngineThatHidesFailuresIsFoundOut() {
        assertThat(flattered().fail()).isFalse();
    }

    private static Launcher launcher(TestEngine engine) {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .addTestEngines(engine)
                .build());
    }

    /** Passes whatever fails. */
    private static final class Flatterer implements TestEngine {

        private final JupiterTestEngine engine = new JupiterTestEngine();

        @Override
        public String getId() {
            return "flatterer";
        }

        @Override
        public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
            return engine.discover(request, id);
        }

        @Override
        public void execute(ExecutionRequest request) {
            EngineExecutionListener listener = request.getEngineExecutionListener();
            engine.execute(ExecutionRequest.create(
                    request.getRootTestDescriptor(),
                    new EngineExecutionListener() {
                        @Override
                        public void executionStarted(TestDescriptor descriptor) {
                            listener.executionStarted(descriptor);
                        }

                        @Override
                        public void executionFinished(TestDescriptor descriptor, TestExecutionResult result) {
                            listener.executionFinished(descriptor, TestExecutionResult.successful());
                        }
                    },
                    request.getConfigurationParameters(),
                    request.getOutputDirectoryCreator(),
                    request.getStore(),
                    request.getCancellationToken()));
        }
    }
}
