package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.RunnerFrame;
import grader.sandbox.Child;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxLimits;
import grader.sandbox.Signal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The container's walls where gVisor stands between it and the kernel. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("grader.sandbox.container.Engines#gvisor")
class GvisorIT {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);

    private final ContainerKind kind;
    private final List<String> facts;

    GvisorIT(ContainerEngine engine) {
        this.kind = TestImage.kind(engine);
        this.facts = TestImage.facts(engine, kind, LIMITS);
    }

    @Test
    void theKernelIsNotTheHosts() {
        assertThat(facts).anyMatch(line -> line.startsWith("Kernel: Linux version 4.4.0"));
    }

    @Test
    void theUserHasNoPowersAndWritesNowhereButToScratch() {
        assertThat(facts)
                .contains("Uid: 65534 65534 65534 65534", "CapEff: 0000000000000000", "CapBnd: 0000000000000000")
                .contains("write scratch: done")
                .doesNotContain("write /: done", "write /grader: done", "write /dev: done", "fill scratch: done");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRunnerIsReadyInBothRoles(Role role) {
        try (Sandbox sandbox = new Sandbox(kind.start(role, SandboxLimits.COMPILER))) {
            assertThat(sandbox.await(Duration.ofMinutes(2)))
                    .as(() -> sandbox.diagnosis())
                    .isInstanceOfSatisfying(
                            Signal.Said.class, said -> assertThat(said.frame()).isInstanceOf(RunnerFrame.Ready.class));
        }
    }

    @Test
    void memoryIsBoundedFromOutside() {
        try (Child child = TestImage.look(kind, LIMITS, "wait", "-Xmx2g", "-Xms2g", "-XX:+AlwaysPreTouch")) {
            assertThat(child.awaitExit(Duration.ofMinutes(2))).hasValueSatisfying(exit -> {
                assertThat(exit.code()).isEqualTo(137);
                assertThat(exit.killedForMemory()).isTrue();
            });
        }
    }

    @Test
    void endOfInputEndsItAndTheRestIsStillHeard() throws IOException {
        try (Child child = TestImage.look(kind, LIMITS, "wait")) {
            child.input().write("said before the end".getBytes(StandardCharsets.UTF_8));
            child.input().close();
            assertThat(new String(child.output().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Waiting:\nsaid before the end");
            assertThat(child.awaitExit(Duration.ofSeconds(60)))
                    .hasValueSatisfying(exit -> assertThat(exit.code()).isEqualTo(7));
        }
    }
}
