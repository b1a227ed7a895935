package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.Child;
import grader.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The container's walls, as a program inside finds them. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("grader.sandbox.container.Engines#all")
class ContainerWallsIT {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);

    private final ContainerKind kind;
    private final List<String> facts;

    ContainerWallsIT(ContainerEngine engine) {
        this.kind = TestImage.kind(engine);
        this.facts = TestImage.facts(engine, kind, LIMITS);
    }

    @Test
    void runsAsNobodyWithoutPowers() {
        assertThat(facts)
                .contains("Uid: 65534 65534 65534 65534", "Gid: 65534 65534 65534 65534", "NoNewPrivs: 1")
                .contains("CapEff: 0000000000000000", "CapPrm: 0000000000000000", "CapBnd: 0000000000000000");
    }

    @Test
    void canNotReadItsLauncherAndSoNotItsOwnMemory() {
        refused("read launcher");
        refused("open /proc/self/mem");
    }

    @Test
    void writesNowhereButToItsScratchFolder() {
        for (String place : List.of("/", "/grader", "/dev", "/dev/shm")) {
            refused("write " + place);
        }
        assertThat(facts).contains("write scratch: done");
        assertThat(facts).anyMatch(line -> line.matches("Mount: \\S+ / \\S+ ro[, ].*"));
    }

    @Test
    void scratchIsBoundedAndRunsNothing() {
        refused("fill scratch");
        assertThat(facts)
                .filteredOn(line -> line.contains(" /scratch "))
                .singleElement()
                .asString()
                .contains("noexec", "nosuid", "nodev", "size=65536k");
    }

    @Test
    void hasNoNetwork() {
        refused("listen");
    }

    @Test
    void startsAndKillsNoProcess() {
        refused("start process");
        refused("kill");
    }

    @Test
    void holdsNoProgramButJava() {
        assertThat(facts)
                .filteredOn(line -> line.startsWith("Program: "))
                // The C library's loader, without which nothing starts; the engine's own marks, empty files.
                .filteredOn(line ->
                        !line.matches("Program: (/lib/[^/]+/ld-linux[^/]*|/.dockerenv|/etc/hosts|/etc/resolv.conf)"))
                .containsExactlyInAnyOrder("Program: /grader/compile/bin/java", "Program: /grader/run/bin/java");
    }

    @Test
    void systemCallsAreFiltered() {
        assertThat(facts).contains("Seccomp: 2");
        assertThat(facts)
                .filteredOn(line -> line.startsWith("syscall "))
                .allMatch(line -> line.endsWith(line.contains("getpid") ? ": done" : " refused"));
    }

    @Test
    void threadsAreBounded() {
        List<String> lines = TestImage.lines(kind, LIMITS, "threads");

        assertThat(lines).singleElement().asString().startsWith("Threads: ");
        assertThat(Integer.parseInt(lines.get(0).substring("Threads: ".length())))
                .isBetween(100, LIMITS.threads());
    }

    @Test
    void memoryIsBoundedFromOutside() {
        try (Child child = TestImage.look(kind, LIMITS, "wait", "-Xmx2g", "-Xms2g", "-XX:+AlwaysPreTouch")) {
            assertThat(child.awaitExit(Duration.ofSeconds(60))).hasValueSatisfying(exit -> {
                assertThat(exit.code()).isEqualTo(137);
                assertThat(exit.killedForMemory()).isTrue();
            });
        }
    }

    private void refused(String what) {
        assertThat(facts)
                .filteredOn(line -> line.startsWith(what + ": "))
                .singleElement()
                .isNotEqualTo(what + ": done");
    }
}
