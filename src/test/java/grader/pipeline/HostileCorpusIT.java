package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.pipeline.HostileLane.Result;
import grader.sandbox.Availability;
import grader.sandbox.Kinds;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Grades what candidates try, each folder of {@code hostile} in every kind of sandbox, and what the bytecode policy
 * refuses once more without it in a container, to see what stands behind. {@code target/hostile-corpus.md} tells what
 * came of it; {@code -Dhostile.only=H/} grades those whose names start so, {@code -Dsandbox.kinds=process} in that kind only.
 */
class HostileCorpusIT {

    private static final String ONLY = System.getProperty("hostile.only", "");
    /** Bombs come last, one after the other: what ends a compiler that has served others is tried in a fresh one. */
    private static final List<HostileCase> CASES = HostileCase.all().stream()
            .sorted(Comparator.comparing(HostileCorpusIT::isBomb))
            .toList();

    private static final List<HostileLane> LANES = new ArrayList<>();
    private static final Collection<Result> RESULTS = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void tell() throws IOException, InterruptedException {
        LANES.forEach(HostileLane::close);
        HostileTable.write(LANES.stream().map(HostileLane::name).toList(), RESULTS);
        for (SandboxChoice kind : SandboxChoice.kinds()) {
            assertThat(HostileRemains.of(kind, 0)).isEmpty();
        }
    }

    @Test
    void theCorpusIsLargeAndCoversEveryLetter() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CASES.stream().map(HostileCase::letter).distinct())
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    }

    /** Each kind beside the others, and one submission of a kind at a time, so that it is known who left what behind. */
    @TestFactory
    Stream<DynamicNode> everyAttackGetsItsVerdict() {
        SandboxKinds kinds = new SandboxKinds(Kinds.CACHE, message -> {});
        List<DynamicNode> nodes = new ArrayList<>();
        for (SandboxChoice choice : Kinds.wanted()) {
            Availability availability = kinds.probe(choice);
            if (!availability.works()) {
                String missing = availability.detail() + "; " + availability.remedy();
                nodes.add(dynamicTest(choice + " works here", () -> abort(missing)));
                continue;
            }
            SandboxKind kind = kinds.open(choice);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            if (choice == SandboxChoice.CONTAINER) {
                nodes.add(submitted(new HostileLane(choice, kind, Policy.ENFORCED, 2), thread));
                nodes.add(submitted(new HostileLane(choice, kind, Policy.OFF, 2), thread));
            } else {
                nodes.add(submitted(new HostileLane(choice, kind, Policy.ENFORCED, 1), thread));
            }
            thread.shutdown();
        }
        return nodes.stream();
    }

    private static boolean isBomb(HostileCase attack) {
        return attack.expected().reasons().stream().anyMatch(code -> code.startsWith("grader.compiler."));
    }

    private static DynamicNode submitted(HostileLane lane, ExecutorService thread) {
        LANES.add(lane);
        List<DynamicNode> tests = new ArrayList<>();
        for (HostileCase attack : CASES) {
            if (lane.takes(attack) && attack.toString().startsWith(ONLY)) {
                Future<Result> result = thread.submit(() -> lane.result(attack));
                tests.add(dynamicTest(attack.toString(), () -> {
                    RESULTS.add(result.get());
                    assertThat(result.get().objections()).isEmpty();
                }));
            }
        }
        return dynamicContainer(lane.name(), tests);
    }
}
