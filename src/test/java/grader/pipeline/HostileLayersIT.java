package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.cache.Folders;
import grader.intake.Intake;
import grader.intake.IntakeLimits;
import grader.intake.RejectedSubmissionException;
import grader.intake.ReservedNames;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Report.RunLine;
import grader.report.Status;
import grader.sandbox.Kinds;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import grader.sandbox.local.LaxKind;
import grader.sandbox.local.LaxKind.Wall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attacks that come through where every layer is down, and that each layer stops alone: so none is there for show.
 * {@code target/hostile-layers.md} tells how many. What runs inside is tried in a JVM of the kind {@code process}.
 */
class HostileLayersIT {

    private static final Path PROBLEMS = BareGrader.PROBLEM.resolveSibling("");

    private static final HostileLayerCounts COUNTS = new HostileLayerCounts();
    private static final BareGrader BARE = BareGrader.within();

    @TempDir
    Path temp;

    /** Times the suites, which the kinds without walls are not asked to do. */
    @BeforeAll
    static void honestSubmissionPasses() throws Exception {
        SandboxKinds kinds = new SandboxKinds(Kinds.CACHE, message -> {});
        try (BareGrader strict = new BareGrader(kinds.open(SandboxChoice.PROCESS))) {
            for (Problem problem : List.of(BareGrader.SUMS, BareGrader.TIGHT)) {
                Path honest = problem.reference().folder();
                assertThat(strict.of(problem, honest).score().total()).isEqualTo(100);
            }
        }
    }

    @AfterAll
    static void tell() throws IOException {
        BARE.close();
        COUNTS.write();
    }

    /** All that is refused there would reach the compiler, or the disk, of who reads it without looking. */
    @Test
    void intakeStopsWhatIsNoSubmission() throws Exception {
        List<HostileCase> refused = HostileCase.all().stream()
                .filter(attack -> attack.expected().reasons().stream().anyMatch(code -> code.startsWith("intake_")))
                .toList();
        int stopped = 0;
        for (HostileCase attack : refused) {
            Path kitchen = Files.createTempDirectory(temp, "kitchen");
            try {
                Path submission = attack.submission(kitchen);
                Problem problem = ProblemLoader.load(PROBLEMS.resolve(attack.problem()));
                Intake.read(submission, IntakeLimits.DEFAULT, reservedNames(problem));
            } catch (RejectedSubmissionException e) {
                stopped++;
            } finally {
                Folders.delete(kitchen);
            }
        }
        COUNTS.add("intake", refused.size(), stopped);
    }

    @Test
    void compilerEndsWhatPlainJavacSwallows() throws Exception {
        List<String> bombs = List.of("H/nested-classes");
        int through = 0;
        int stopped = 0;
        for (String bomb : bombs) {
            Path submission = attack(bomb).submission(Files.createDirectories(temp.resolve(bomb)));
            through += plainJavac(submission) ? 1 : 0;
            stopped += BARE.of(BareGrader.SUMS, submission).status() == Status.COMPILE_ERROR ? 1 : 0;
        }
        COUNTS.add("limits of the compiler", through, stopped);
    }

    /** What breaks a rule of the problem's breaks none of the policy's. */
    @Test
    void sourceRulesStopWhatIsAllowedElsewhere() throws Exception {
        Path golden = Path.of("src", "test", "resources", "golden");
        int stopped = 0;
        List<String> problems = List.of("kth-largest", "lru-cache");
        SandboxKind kind = new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS);
        try (BareGrader strict = new BareGrader(kind, Policy.ENFORCED)) {
            for (String id : problems) {
                Problem problem = ProblemLoader.load(Path.of("problems", id));
                Path submission = golden.resolve(id).resolve("breaks-a-rule").resolve("submission");
                assertThat(strict.of(problem, submission).reasons())
                        .extracting(Report.Reason::code)
                        .containsOnly("rule");
                stopped++;
            }
        }
        COUNTS.add("source rules", problems.size(), stopped);
    }

    @Test
    void linkedRuntimeLacksWhatTheJdkHas() throws Exception {
        alone(
                Wall.LINKED_RUNTIME,
                HostileLayersIT::tellsOfSuccess,
                "E/event-handler",
                "E/instrumentation",
                "E/script",
                "E/signal-handler",
                "E/unsafe-reflective",
                "E/xml");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "older JDKs have no option against what code inside can do")
    void optionsSwitchPowersOfTheVmOff() throws Exception {
        alone(
                Wall.JVM_OPTIONS,
                report -> tellsOfSuccess(report) && !HostileTold.in(report).contains("not enabled"),
                "E/agent-load",
                "E/finalizer");
    }

    @Test
    void closedModuleKeepsTheRunnerToItself() throws Exception {
        // It is too slow, and that is what it hides.
        alone(Wall.CLOSED_MODULE, BareGrader.TIGHT, report -> report.score().total() > 70, "A/uncharged-by-the-runner");
    }

    @Test
    void sealTellsTheRunnersFrames() throws Exception {
        alone(Wall.SEAL, report -> report.score().total() > 90, "A/forge-a-pass");
    }

    @Test
    void threadsThatAreLeftCostTheirOwnTestOnly() throws Exception {
        alone(Wall.LEFTOVERS, report -> report.score().total() < 90, "A/thread-spoils-a-later-test");
    }

    /** An extension that a plain JUnit registers: it runs no test, and all pass. Either layer is enough. */
    @ParameterizedTest
    @EnumSource(
            value = Wall.class,
            names = {"REGISTRATION", "SENTINELS"})
    void nothingMakesEveryTestPass(Wall wall) throws Exception {
        Path wrong = BareGrader.PROBLEM.resolve("solutions/wrong/int-overflow");
        assertThat(total(Set.of(), wrong)).isEqualTo(100);
        int stopped = total(Set.of(wall), wrong) < 100 ? 1 : 0;
        COUNTS.add(wall.toString(), 1, stopped);
    }

    /** Who reads only what failed takes a test that never reported for one that passed. */
    @Test
    void ledgerKnowsWhoMustReport() throws Exception {
        List<String> attacks = List.of("A/system-exit", "A/print-report-then-halt", "B/aborted-by-reflection");
        int through = 0;
        int stopped = 0;
        for (String attack : attacks) {
            Report report = BARE.of(attack);
            long silent = runs(report)
                    .filter(run -> Set.of("exited", "crashed", "aborted", "missing", "not_run", "skipped")
                            .contains(run.outcome()))
                    .count();
            through += silent > 0 ? 1 : 0;
            stopped += report.score().total() < 100 ? 1 : 0;
        }
        COUNTS.add("ledger", through, stopped);
    }

    /** With a limit of minutes, nobody ends it. */
    @Test
    void hostsClockEndsWhatDoesNot() throws Exception {
        Problem problem = BareGrader.withLimits("test: 5min, run: 20min");
        List<String> attacks = List.of("G/loop-in-a-test", "G/sleep");
        int through = 0;
        for (String attack : attacks) {
            long start = System.nanoTime();
            Report report = BARE.of(BareGrader.TIGHT, attack);
            assertThat(runs(report))
                    .as("%s", report.reasons())
                    .anyMatch(run -> run.outcome().equals("timed_out"));
            through += endsWithin(Duration.ofNanos(2 * (System.nanoTime() - start)), problem, attack) ? 0 : 1;
        }
        COUNTS.add("host's clock", through, through);
    }

    /** What comes through depends on who runs this; a user may less than root. */
    @TestFactory
    Stream<DynamicTest> machineIsWalledOff() {
        return Kinds.all()
                .filter(kind -> !kind.id().equals("process"))
                .map(kind -> dynamicTest(kind.id(), () -> machineIsWalledOff(kind)));
    }

    private static void machineIsWalledOff(SandboxKind kind) throws Exception {
        int through = 0;
        int stopped = 0;
        try (BareGrader walled = new BareGrader(kind)) {
            for (String attack : List.of("A/process-builder", "E/file-reader", "E/file-writer", "E/server-socket")) {
                if (tellsOfSuccess(BARE.of(attack))) {
                    through++;
                    stopped += tellsOfSuccess(walled.of(attack)) ? 0 : 1;
                }
            }
        } finally {
            Files.deleteIfExists(Path.of("/tmp/hostile-corpus"));
        }
        COUNTS.add(kind.id(), through, stopped);
    }

    @Test
    void candidatesViewKeepsWhatTheInterviewersHas() throws Exception {
        List<String> attacks = List.of("C/print-inputs", "C/stack-trace", "C/throw-inputs");
        int through = 0;
        int stopped = 0;
        for (String attack : attacks) {
            Report report = BARE.of(attack);
            through += tells(report) ? 1 : 0;
            stopped += tells(CandidateView.of(report)) ? 0 : 1;
        }
        COUNTS.add("two views", through, stopped);
    }

    /** The allow-list alone stops all that the layers in the JVM were tried with. */
    @Test
    void bytecodeCheckStopsThemFirst() throws Exception {
        List<String> attacks = HostileCase.all().stream()
                .filter(attack -> attack.behind()
                        .filter(found -> found.verdict() != HostileVerdict.HARMLESS
                                || found.told().stream().anyMatch(told -> told.startsWith("got")))
                        .isPresent())
                .map(HostileCase::toString)
                .toList();
        int stopped = 0;
        try (BareGrader strict = new BareGrader(new LaxKind(Set.of(), false), Policy.ENFORCED)) {
            for (String attack : attacks) {
                stopped += strict.of(attack).status() == Status.REJECTED ? 1 : 0;
            }
        }
        COUNTS.add("bytecode check", attacks.size(), stopped);
    }

    private static void alone(Wall wall, Predicate<Report> succeeds, String... attacks) throws Exception {
        alone(wall, BareGrader.SUMS, succeeds, attacks);
    }

    private static void alone(Wall wall, Problem problem, Predicate<Report> succeeds, String... attacks)
            throws Exception {
        int through = 0;
        int stopped = 0;
        try (BareGrader walled = BareGrader.within(wall)) {
            for (String attack : attacks) {
                if (succeeds.test(BARE.of(problem, attack))) {
                    through++;
                    stopped += succeeds.test(walled.of(problem, attack)) ? 0 : 1;
                }
            }
        }
        assertThat(through)
                .as("attacks that come through, of %s", List.of(attacks))
                .isEqualTo(attacks.length);
        COUNTS.add(wall.toString(), through, stopped);
    }

    private static int total(Set<Wall> standing, Path submission) throws Exception {
        try (BareGrader lax = new BareGrader(new LaxKind(standing, true))) {
            return lax.of(BareGrader.SUMS, submission).score().total();
        }
    }

    private static boolean endsWithin(Duration patience, Problem problem, String attack) throws Exception {
        try (BareGrader patient = BareGrader.within()) {
            patient.grader().prepared(problem);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                thread.submit(() -> patient.of(problem, attack)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } finally {
                thread.shutdownNow();
                thread.awaitTermination(1, TimeUnit.MINUTES);
            }
        }
    }

    private boolean plainJavac(Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                Files.createTempDirectory(temp, "classes").toString()));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return javac.waitFor() == 0;
    }

    private static HostileCase attack(String name) {
        return HostileCase.all().stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ReservedNames reservedNames(Problem problem) {
        return BARE.grader().prepared(problem).reservedNames();
    }

    private static Stream<RunLine> runs(Report report) {
        return report.tests().stream().flatMap(test -> test.runs().stream());
    }

    private static boolean tells(Report report) {
        return new String(JsonReport.bytes(report), StandardCharsets.UTF_8).contains(HostileTold.WORD);
    }

    private static boolean tellsOfSuccess(Report report) {
        return HostileTold.in(report).startsWith("got");
    }
}
