package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.sandbox.Availability;
import grader.sandbox.Machine;
import org.junit.jupiter.api.Test;

/** Says of each engine and runtime that does not work here that the tests leave it out, and why. */
class EveryEngineIT {

    @Test
    void usual() {
        required(Engines.USUAL.probe());
        assertThat(Engines.USUAL.facts().unlimited()).isEmpty();
    }

    @Test
    void podman() {
        required(PodmanService.USUAL.probe());
        assertThat(PodmanService.USUAL.engine().id()).startsWith("podman/");
        assertThat(PodmanService.USUAL.engine().isUsual()).isFalse();
    }

    @Test
    void anotherEngineIsAnotherMachineThoughThisIsOne() {
        required(Engines.USUAL.probe());
        required(PodmanService.USUAL.probe());
        assertThat(Engines.USUAL.machine())
                .isNotEqualTo(PodmanService.USUAL.engine().machine())
                .endsWith(Machine.here());
    }

    @Test
    void gvisor() {
        required(PodmanService.GVISOR.probe());
        assertThat(PodmanService.GVISOR.engine().id()).isEqualTo("podman/runsc");
    }

    private static void required(Availability availability) {
        assumeTrue(availability.works(), () -> availability.detail() + "; " + availability.remedy());
    }
}
