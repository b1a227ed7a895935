package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.model.Info;
import grader.sandbox.Capacity;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which engine is looked for where, and which runtimes it may be asked for. */
class EngineChoiceTest {

    private static final Capacity TWO = new Capacity(2, 4L << 30);
    private static final EngineFacts DOCKER = new EngineFacts(
            "docker", "28.2.2", "runc", Map.of("runc", "runc", "sandboxed", "/usr/bin/runsc"), TWO, List.of());
    private static final EngineFacts PODMAN =
            new EngineFacts("podman", "4.3.1", "crun", Map.of("crun", "/usr/bin/crun", "runc", "runc"), TWO, List.of());

    @ParameterizedTest
    @CsvSource({
        "unix:///run/my.sock, unix:///run/my.sock",
        "/run/my.sock, unix:///run/my.sock",
        "tcp://host:2375, tcp://host:2375"
    })
    void anAddressIsTakenWhateverTheEnvironmentSays(String engine, URI address) {
        assertThat(EngineAddress.candidates(new EngineChoice(engine, ""), Map.of("DOCKER_HOST", "tcp://other:1")))
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moby", "http://host:1", "tcp://host", "unix:", "tcp://a b:1"})
    void whatIsNoEngineIsRefusedWithWhatWouldBe(String engine) {
        assertThatThrownBy(() -> new EngineChoice(engine, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(engine)
                .hasMessageContaining("podman");
    }

    @Test
    void theEnvironmentNamesTheEngine() {
        Map<String, String> both = Map.of("DOCKER_HOST", "tcp://d:1", "CONTAINER_HOST", "tcp://p:1");

        assertThat(EngineAddress.candidates(EngineChoice.AUTO, both)).containsExactly(URI.create("tcp://d:1"));
        assertThat(EngineAddress.candidates(new EngineChoice("docker", ""), both))
                .containsExactly(URI.create("tcp://d:1"));
        assertThat(EngineAddress.candidates(new EngineChoice("podman", ""), both))
                .containsExactly(URI.create("tcp://p:1"));
    }

    @Test
    void dockerStartsAnyRuntimeThatItKnows() {
        assertThat(DOCKER.objection("")).isEmpty();
        assertThat(DOCKER.objection("sandboxed")).isEmpty();
        assertThat(DOCKER.objection("crun"))
                .hasValueSatisfying(said -> assertThat(said).contains("crun", "runc, sandboxed", "daemon.json"));
        assertThat(DOCKER.with("sandboxed")).isEqualTo("docker/sandboxed");
    }

    @Test
    void podmanStartsTheRuntimeOfItsServiceAlone() {
        assertThat(PODMAN.objection("crun")).isEmpty();
        assertThat(PODMAN.objection("runc"))
                .hasValueSatisfying(said -> assertThat(said).contains("podman --runtime runc"));
        assertThat(PODMAN.with("")).isEqualTo("podman/crun");
    }

    @Test
    void gvisorIsKnownByItsProgram() {
        assertThat(DOCKER.isGvisor("sandboxed")).isTrue();
        assertThat(DOCKER.isGvisor("")).isFalse();
    }

    /** As Podman 4.3 answers: it claims limits that it does not set. */
    @Test
    void podmanWithoutRootOnOldControlGroupsLimitsNothing() {
        assertThat(answer(true, "1").unlimited()).containsExactly("memory", "CPUs", "threads");
        assertThat(answer(true, "2").unlimited()).isEmpty();
        assertThat(answer(false, "1").unlimited()).isEmpty();
        assertThat(answer(false, "1").isPodman()).isTrue();
    }

    private static EngineFacts answer(boolean rootless, String cgroups) {
        return EngineFacts.of(
                new Info(),
                Map.of(
                        "BuildahVersion",
                        "1.28.2",
                        "DefaultRuntime",
                        "crun",
                        "PidsLimit",
                        true,
                        "CgroupVersion",
                        cgroups,
                        "Rootless",
                        rootless));
    }
}
