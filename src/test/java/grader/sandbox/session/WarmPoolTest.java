package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.protocol.HostFrame;
import grader.sandbox.Capacity;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WarmPoolTest {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);

    private static final HostFrame.Load SUITE =
            new HostFrame.Load(List.of(), List.of(), List.of("ATest"), List.of(), 0, false, false);

    private final WaitingMachine machine = new WaitingMachine(new Capacity(2, 64L << 30));
    private final WarmPool pool = new WarmPool(machine, new Turns());

    private Sandbox take(SandboxLimits limits) {
        return pool.take(limits, SUITE).sandbox();
    }

    @Test
    void bootsNothingThatIsNotExpected() {
        pool.close();
        assertThat(machine.children).isEmpty();
    }

    @Test
    void bootsAsManyAsThereAreProcessorsAndRefillsBehindEachTaker() throws InterruptedException {
        pool.expect(LIMITS, 5);
        machine.awaitStarts(2);
        pool.discard(take(LIMITS));
        machine.awaitStarts(1);
        pool.close();
        assertThat(machine.children).hasSize(3).allMatch(WaitingChild::isClosed);
    }

    @Test
    void bootsNoneBesideThoseInUseBeyondItsRoom() throws InterruptedException {
        pool.expect(LIMITS, 5);
        machine.awaitStarts(2);
        Sandbox first = take(LIMITS);
        Sandbox second = take(LIMITS);
        assertThat(machine.children).hasSize(2);
        pool.discard(first);
        machine.awaitStarts(1);
        assertThat(machine.children).hasSize(3);
        pool.discard(second);
        pool.close();
    }

    @Test
    void bootsNoMoreThanAreExpected() throws InterruptedException {
        pool.expect(LIMITS, 1);
        machine.awaitStarts(1);
        pool.discard(take(LIMITS));
        pool.close();
        assertThat(machine.children).hasSize(1).allMatch(WaitingChild::isClosed);
    }

    @Test
    void bootsAnotherBesideTheOneInUse() throws InterruptedException {
        Sandbox first = take(LIMITS);
        machine.awaitStarts(1);
        pool.expectAnother(LIMITS);
        machine.awaitStarts(1);
        Sandbox second = take(LIMITS);
        pool.expectAnother(LIMITS);
        assertThat(machine.children).hasSize(2);
        pool.discard(first);
        machine.awaitStarts(1);
        pool.discard(second);
        pool.close();
        assertThat(machine.children).hasSize(3).allMatch(WaitingChild::isClosed);
    }

    @Test
    void bootsNoMoreThanFitIntoHalfOfTheMemory() throws InterruptedException {
        WaitingMachine small = new WaitingMachine(new Capacity(8, 2 * LIMITS.memoryBytes() + 1));
        try (WarmPool one = new WarmPool(small, new Turns())) {
            one.expect(LIMITS, 5);
            small.awaitStarts(1);
        }
        assertThat(small.children).hasSize(1);
    }

    @Test
    void handsOutEachOnce() throws InterruptedException {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        Sandbox first = take(LIMITS);
        Sandbox second = take(LIMITS);
        assertThat(first).isNotSameAs(second);
        pool.discard(first);
        pool.discard(second);
        pool.close();
        assertThat(machine.children).hasSize(2);
    }

    @Test
    void neverHandsOutADeadOne() throws InterruptedException {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        WaitingChild dead = machine.children.get(0);
        dead.die();
        Sandbox taken = take(LIMITS);
        assertThat(taken.isQuiet()).isTrue();
        pool.discard(taken);
        pool.close();
        assertThat(dead.isClosed()).isTrue();
    }

    @Test
    void bootsOneForATakerOfAnotherSize() throws InterruptedException {
        SandboxLimits other = SandboxLimits.forTests(128L << 20);
        pool.expect(LIMITS, 1);
        machine.awaitStarts(1);
        pool.discard(take(other));
        pool.close();
        assertThat(machine.limits).containsExactlyInAnyOrder(LIMITS, other);
    }

    @Test
    void bootsOneOfAnotherSizeWhenThereIsRoomForIt() throws InterruptedException {
        SandboxLimits other = SandboxLimits.forTests(128L << 20);
        WaitingMachine small = new WaitingMachine(new Capacity(1, 64L << 30));
        try (WarmPool one = new WarmPool(small, new Turns())) {
            one.expect(LIMITS, 1);
            one.expect(other, 1);
            small.awaitStarts(1);
            assertThat(small.limits).containsExactly(LIMITS);
            one.discard(one.take(LIMITS, SUITE).sandbox());
            small.awaitStarts(1);
            assertThat(small.limits).containsExactly(LIMITS, other);
        }
    }

    @Test
    void tellsTheTakerWhyNoneCanBeHad() throws InterruptedException {
        machine.broken = true;
        pool.expect(LIMITS, 1);
        assertThatExceptionOfType(SandboxException.class)
                .isThrownBy(() -> take(LIMITS))
                .withMessage("no room");
        pool.close();
    }
}
