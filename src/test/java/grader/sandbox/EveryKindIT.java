package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Says of each kind of sandbox that does not work here that the tests leave it out, and why. */
class EveryKindIT {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUTO")
    void kindOpensUnderItsName(SandboxChoice choice) {
        SandboxKinds kinds = new SandboxKinds(Kinds.CACHE, message -> {});
        Availability availability = kinds.probe(choice);
        assumeTrue(
                availability.works(),
                () -> "no test runs in a " + choice + " sandbox: " + availability.detail() + "; "
                        + availability.remedy());
        assertThat(kinds.open(choice).id()).isEqualTo(choice.toString());
    }
}
