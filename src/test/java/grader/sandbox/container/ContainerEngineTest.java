package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.Availability;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where there is no engine, without waiting for one. */
class ContainerEngineTest {

    private static final String RYUK = "TESTCONTAINERS_RYUK_DISABLED";
    private static final String HOST = "TESTCONTAINERS_HOST_OVERRIDE";

    @Test
    void nobodyListens(@TempDir Path folder) {
        Availability availability = ContainerEngine.probe(
                Map.of(RYUK, "true", HOST, "localhost", "DOCKER_HOST", "unix://" + folder.resolve("no.sock")));

        assertThat(availability.works()).isFalse();
        assertThat(availability.detail()).contains("no.sock");
        assertThat(availability.remedy()).contains("docker.io");
    }

    @Test
    void theLauncherWasNotUsed() {
        Availability availability = ContainerEngine.probe(Map.of("DOCKER_HOST", "unix:///nowhere"));

        assertThat(availability.works()).isFalse();
        assertThat(availability.detail()).contains(RYUK);
        assertThat(availability.remedy()).contains("./grader");
    }
}
