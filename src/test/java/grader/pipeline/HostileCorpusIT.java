package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import grader.pipeline.HostileLane.Result;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
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
        HostileTable.write(LANES.stream().map(HostileLane::name).distinct().toList(), RESULTS);
        for (SandboxChoice kind : SandboxChoice.kinds()) {
            assertThat(HostileRemains.of(kind)).isEmpty();
        }
    }

    @Test
    void theCorpusIsLargeAndCoversEveryLetter() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CASES.stream().map(HostileCase::letter).distinct())
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    }

    /** The lanes beside each other, and in each one submission at a time, so that it is known who left what behind. */
    @TestFactory
    Stream<DynamicNode> everyAttackGetsItsVerdict() {
        SandboxKinds kinds = new SandboxKinds(Kinds.CACHE, message -> {});
        List<DynamicNode> nodes = new ArrayList<>();
        for (SandboxChoice choice : Kinds.wanted()) {
            Optional<DynamicTest> missing = KindLanes.missing(kinds, choice);
            if (missing.isPresent()) {
                nodes.add(missing.orElseThrow());
                continue;
            }
            CountedKind kind = new CountedKind(kinds.open(choice));
            if (choice == SandboxChoice.CONTAINER) {
                // Of all that are graded in one kind, two thirds are graded in this one.
                nodes.add(submitted(lanes(2, choice, kind, Policy.ENFORCED)));
                nodes.add(submitted(lanes(1, choice, kind, Policy.OFF)));
            } else {
                nodes.add(submitted(lanes(1, choice, kind, Policy.ENFORCED)));
            }
        }
        return nodes.stream();
    }

    private static boolean isBomb(HostileCase attack) {
        return attack.expected().reasons().stream().anyMatch(code -> code.startsWith("grader.compiler."));
    }

    private static List<HostileLane> lanes(int count, SandboxChoice choice, CountedKind kind, Policy policy) {
        List<HostileLane> lanes = Stream.generate(() -> new HostileLane(choice, kind, policy))
                .limit(count)
                .toList();
        LANES.addAll(lanes);
        return lanes;
    }

    /** To each lane its share, and all under one name. */
    private static DynamicNode submitted(List<HostileLane> lanes) {
        HostileLane first = lanes.get(0);
        List<HostileCase> attacks = CASES.stream()
                .filter(attack -> first.takes(attack) && attack.toString().startsWith(ONLY))
                .toList();
        List<ExecutorService> threads =
                lanes.stream().map(lane -> Executors.newSingleThreadExecutor()).toList();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i++) {
            HostileCase attack = attacks.get(i);
            HostileLane lane = lanes.get(i % lanes.size());
            Future<Result> result = threads.get(i % lanes.size()).submit(() -> lane.result(attack));
            tests.add(dynamicTest(attack.toString(), () -> {
                RESULTS.add(result.get());
                assertThat(result.get().objections()).isEmpty();
            }));
        }
        threads.forEach(ExecutorService::shutdown);
        return dynamicContainer(first.name(), tests);
    }
}
