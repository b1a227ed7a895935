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
        Availability availability =
                probe(Map.of(RYUK, "true", HOST, "localhost", "DOCKER_HOST", "unix://" + folder.resolve("no.sock")));

        assertThat(availability.works()).isFalse();
        assertThat(availability.detail()).contains("no.sock");
        assertThat(availability.remedy()).contains("docker.io");
    }

    private static Availability probe(Map<String, String> environment) {
        return new ContainerEngine(EngineChoice.AUTO, environment).probe();
    }

    @Test
    void theLauncherWasNotUsed() {
        Availability availability = probe(Map.of("DOCKER_HOST", "tcp://nowhere:2376", "DOCKER_TLS_VERIFY", "1"));

        assertThat(availability.works()).isFalse();
        assertThat(availability.detail()).contains(RYUK);
        assertThat(availability.remedy()).contains("./grader");
    }
}
