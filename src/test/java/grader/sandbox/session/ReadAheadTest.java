package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.HostFrame;
import grader.sandbox.Capacity;
import grader.sandbox.SandboxLimits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadAheadTest {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);
    private static final HostFrame.Load SUITE = suite("ATest");
    private static final HostFrame.Load OTHER = suite("BTest");

    private final WaitingMachine machine = new WaitingMachine(new Capacity(2, 64L << 30));
    private final Turns turns = new Turns();
    private final WarmPool pool = new WarmPool(machine, turns);
    private final List<WarmPool.Taken> all = new ArrayList<>();

    @AfterEach
    void allAreClosedWithThePool() {
        all.forEach(each -> pool.discard(each.sandbox()));
        pool.close();
        assertThat(machine.children).allMatch(WaitingChild::isClosed);
    }

    private void boot(int count) throws InterruptedException {
        pool.expect(LIMITS, count);
        machine.awaitStarts(count);
    }

    private WarmPool.Taken take(HostFrame.Load suite) {
        WarmPool.Taken one = pool.take(LIMITS, suite);
        all.add(one);
        return one;
    }

    @Test
    void oneReadsTheSuiteBeforeItIsTaken() throws Exception {
        boot(2);
        pool.load(LIMITS, SUITE);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        WarmPool.Taken loaded = take(SUITE);
        WarmPool.Taken blank = take(SUITE);
        assertThat(loaded.loaded()).isTrue();
        assertThat(blank.loaded()).isFalse();
    }

    @Test
    void oneThatStillBootsReadsTheSuiteAsSoonAsItIsUp() throws Exception {
        machine.pause();
        pool.expect(LIMITS, 1);
        pool.load(LIMITS, SUITE);
        machine.goOn();
        WarmPool.Taken taken = take(SUITE);
        assertThat(taken.loaded()).isTrue();
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
    }

    @Test
    void whoeverRunsAnotherSuiteTakesOneThatNobodyHasAClaimOn() throws InterruptedException {
        boot(2);
        pool.load(LIMITS, SUITE);
        WarmPool.Taken other = take(OTHER);
        WarmPool.Taken same = take(SUITE);
        assertThat(other.loaded()).isFalse();
        assertThat(same.loaded()).isTrue();
        assertThat(machine.children).hasSize(2);
    }

    @Test
    void whoeverRunsAnotherSuiteLeavesThoseAloneThatAreClaimed() throws InterruptedException {
        boot(2);
        pool.load(LIMITS, SUITE);
        pool.load(LIMITS, SUITE);
        assertThat(take(OTHER).loaded()).isFalse();
        assertThat(machine.children).hasSize(3);
        WarmPool.Taken same = take(SUITE);
        assertThat(same.loaded()).isTrue();
        assertThat(machine.children).hasSize(3);
    }

    @Test
    void oneThatNobodyHasAClaimOnAnyMoreIsThereForAnySuite() throws Exception {
        boot(1);
        pool.load(LIMITS, OTHER).close();
        pool.load(LIMITS, SUITE).close();
        assertThat(machine.children.get(0).heard()).isEqualTo(OTHER);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        WarmPool.Taken taken = take(OTHER);
        assertThat(taken.loaded()).isFalse();
        assertThat(machine.children).hasSize(1);
    }

    @Test
    void oneThatHasReadTheSuiteIsClaimedBeforeAnother() throws Exception {
        boot(2);
        pool.load(LIMITS, SUITE).close();
        pool.load(LIMITS, SUITE);
        pool.load(LIMITS, OTHER);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        assertThat(machine.children.get(1).heard()).isEqualTo(OTHER);
    }

    @Test
    void nothingIsReadBesideWhoHasTheMachineAlone() throws InterruptedException {
        boot(1);
        turns.alone(() -> pool.load(LIMITS, SUITE));
        WarmPool.Taken taken = take(SUITE);
        assertThat(taken.loaded()).isFalse();
    }

    @Test
    void suiteThatNobodyWaitsForIsReadByNone() {
        pool.load(LIMITS, SUITE);
        WarmPool.Taken taken = take(SUITE);
        assertThat(taken.loaded()).isFalse();
        assertThat(machine.children).hasSize(1);
    }

    private static HostFrame.Load suite(String name) {
        return new HostFrame.Load(List.of(), List.of(), List.of(name), List.of(), 0, false, false);
    }
}
