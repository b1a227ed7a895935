package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Container;
import grader.protocol.RunnerFrame;
import grader.sandbox.Child;
import grader.sandbox.JvmCommand;
import grader.sandbox.Kinds;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxLimits;
import grader.sandbox.Signal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Containers start, end, and leave nothing behind, however their grader ends. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("grader.sandbox.container.Engines#all")
class ContainerLifeIT {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);

    private final ContainerEngine engine;
    private final ContainerKind kind;

    ContainerLifeIT(ContainerEngine engine) {
        this.engine = engine;
        this.kind = TestImage.kind(engine);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRunnerIsReadyInBothRoles(Role role) {
        try (Sandbox sandbox = new Sandbox(kind.start(role, SandboxLimits.COMPILER))) {
            assertThat(sandbox.await(Duration.ofSeconds(60)))
                    .as(() -> sandbox.diagnosis())
                    .isInstanceOfSatisfying(
                            Signal.Said.class, said -> assertThat(said.frame()).isInstanceOf(RunnerFrame.Ready.class));
        }
    }

    @ParameterizedTest
    @CsvSource({"RUN, grader.runner.run.SuiteExecution", "COMPILE, grader.runner.compile.SourceCompiler"})
    void theRunnerComesFromTheArchiveNotFromItsJar(Role role, String name) throws IOException {
        List<String> command = new ArrayList<>(JvmCommand.of(role, LIMITS, SandboxImage.places(role)));
        command.add(command.indexOf("-m"), "-Xlog:class+load:stderr");
        try (Child child = kind.start(role, LIMITS, command)) {
            child.input().close();
            String loaded = new String(child.errors().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(loaded.lines().filter(line -> line.contains(" " + name + " ")))
                    .singleElement()
                    .asString()
                    .contains("source: shared objects file");
        }
    }

    @Test
    void endOfInputEndsItAndTheRestIsStillHeard() throws IOException {
        try (Child child = TestImage.look(kind, LIMITS, "wait")) {
            child.input().write("said before the end".getBytes(StandardCharsets.UTF_8));
            child.input().close();
            assertThat(new String(child.output().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Waiting:\nsaid before the end");
            assertThat(child.awaitExit(Duration.ofSeconds(10)))
                    .hasValueSatisfying(exit -> assertThat(exit.code()).isEqualTo(7));
        }
    }

    @Test
    void anAnswerTakesMillisecondsNotTheBeatOfAClock() throws IOException {
        try (Child child = TestImage.look(kind, LIMITS, "wait")) {
            child.output().readNBytes("Waiting:\n".length());
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < 20; i++) {
                long before = System.nanoTime();
                // No control characters: one by one, 16 and 17 make Podman detach. Frames come in larger pieces.
                child.input().write('a' + i);
                child.input().flush();
                assertThat(child.output().read()).isEqualTo('a' + i);
                fastest = Math.min(fastest, System.nanoTime() - before);
            }
            assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(20));
        }
    }

    @Test
    void aFloodIsHeldBackAndKilledQuickly() throws Exception {
        Child child = TestImage.look(kind, LIMITS, "flood");
        child.output().readNBytes(1 << 20);
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Thread.sleep(1000);
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - used)
                .isLessThan(64L << 20);
        long before = System.nanoTime();
        child.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(child.awaitExit(Duration.ZERO)).hasValueSatisfying(exit -> {
            assertThat(exit.code()).isEqualTo(137);
            assertThat(exit.killedForMemory()).isFalse();
        });
        assertThat(containersOf(Owner.self().label())).isEmpty();
    }

    @Test
    void aKilledGraderLeavesNoContainer() throws Exception {
        String owner = killGraderWith("wait");
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!containersOf(owner).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(containersOf(owner)).isEmpty();
    }

    @Test
    void whatAKilledGraderLeavesLoopingTheNextOneRemoves() throws Exception {
        String owner = killGraderWith("loop");
        assertThat(containersOf(owner)).hasSize(1);
        assertThat(new ContainerKind(
                        engine,
                        Kinds.runtimes(),
                        SandboxImage.of(engine, Kinds.runtimes(), BaseKind.PACKAGES),
                        Kinds.CACHE))
                .isNotNull();
        assertThat(containersOf(owner)).isEmpty();
    }

    /** Lets another JVM start a container, kills it without mercy, and returns its label. */
    private String killGraderWith(String what) throws IOException, InterruptedException {
        Process grader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingGrader.class.getName(),
                        what,
                        engine.choice().engine())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(grader.getInputStream(), StandardCharsets.UTF_8))) {
            String owner = said.lines()
                    .filter(line -> line.startsWith("owner "))
                    .findFirst()
                    .orElseThrow()
                    .substring("owner ".length());
            assertThat(containersOf(owner)).hasSize(1);
            grader.destroyForcibly().waitFor();
            return owner;
        }
    }

    private List<Container> containersOf(String owner) {
        return engine.client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(Owner.LABEL, owner))
                .exec();
    }
}
