package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.protocol.FrameReader;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.sandbox.Capacity;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WarmPoolTest {

    private static final SandboxLimits LIMITS = SandboxLimits.forTests(64L << 20);

    private static final HostFrame.Load SUITE = suite("ATest");
    private static final HostFrame.Load OTHER = suite("BTest");

    private final Machine machine = new Machine(new Capacity(2, 64L << 30));
    private final Turns turns = new Turns();
    private final WarmPool pool = new WarmPool(machine, turns);

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
        assertThat(machine.children).hasSize(3).allMatch(Waiting::isClosed);
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
        assertThat(machine.children).hasSize(1).allMatch(Waiting::isClosed);
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
        assertThat(machine.children).hasSize(3).allMatch(Waiting::isClosed);
    }

    @Test
    void bootsNoMoreThanFitIntoHalfOfTheMemory() throws InterruptedException {
        Machine small = new Machine(new Capacity(8, 2 * LIMITS.memoryBytes() + 1));
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
        Waiting dead = machine.children.get(0);
        dead.die();
        Sandbox taken = take(LIMITS);
        assertThat(taken.isQuiet()).isTrue();
        pool.discard(taken);
        pool.close();
        assertThat(dead.isClosed()).isTrue();
    }

    @Test
    void oneReadsTheSuiteBeforeItIsTaken() throws Exception {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        pool.load(LIMITS, SUITE);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        WarmPool.Taken loaded = pool.take(LIMITS, SUITE);
        WarmPool.Taken blank = pool.take(LIMITS, SUITE);
        assertThat(loaded.loaded()).isTrue();
        assertThat(blank.loaded()).isFalse();
        pool.discard(loaded.sandbox());
        pool.discard(blank.sandbox());
        pool.close();
    }

    @Test
    void oneThatStillBootsReadsTheSuiteAsSoonAsItIsUp() throws Exception {
        machine.pause();
        pool.expect(LIMITS, 1);
        pool.load(LIMITS, SUITE);
        machine.goOn();
        WarmPool.Taken taken = pool.take(LIMITS, SUITE);
        assertThat(taken.loaded()).isTrue();
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        pool.discard(taken.sandbox());
        pool.close();
    }

    @Test
    void whoeverRunsAnotherSuiteTakesOneThatNobodyHasAClaimOn() throws InterruptedException {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        pool.load(LIMITS, SUITE);
        WarmPool.Taken other = pool.take(LIMITS, OTHER);
        WarmPool.Taken same = pool.take(LIMITS, SUITE);
        assertThat(other.loaded()).isFalse();
        assertThat(same.loaded()).isTrue();
        assertThat(machine.children).hasSize(2);
        pool.discard(other.sandbox());
        pool.discard(same.sandbox());
        pool.close();
    }

    @Test
    void whoeverRunsAnotherSuiteLeavesThoseAloneThatAreClaimed() throws InterruptedException {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        pool.load(LIMITS, SUITE);
        pool.load(LIMITS, SUITE);
        WarmPool.Taken other = pool.take(LIMITS, OTHER);
        assertThat(machine.children).hasSize(3);
        WarmPool.Taken same = pool.take(LIMITS, SUITE);
        assertThat(same.loaded()).isTrue();
        assertThat(machine.children).hasSize(3);
        pool.discard(other.sandbox());
        pool.discard(same.sandbox());
        pool.close();
        assertThat(machine.children).allMatch(Waiting::isClosed);
    }

    @Test
    void oneThatNobodyHasAClaimOnAnyMoreIsThereForAnySuite() throws Exception {
        pool.expect(LIMITS, 1);
        machine.awaitStarts(1);
        pool.load(LIMITS, OTHER).close();
        pool.load(LIMITS, SUITE).close();
        assertThat(machine.children.get(0).heard()).isEqualTo(OTHER);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        WarmPool.Taken taken = pool.take(LIMITS, OTHER);
        assertThat(taken.loaded()).isFalse();
        assertThat(machine.children).hasSize(1);
        pool.discard(taken.sandbox());
        pool.close();
    }

    @Test
    void oneThatHasReadTheSuiteIsClaimedBeforeAnother() throws Exception {
        pool.expect(LIMITS, 2);
        machine.awaitStarts(2);
        pool.load(LIMITS, SUITE).close();
        pool.load(LIMITS, SUITE);
        pool.load(LIMITS, OTHER);
        assertThat(machine.children.get(0).heard()).isEqualTo(SUITE);
        assertThat(machine.children.get(1).heard()).isEqualTo(OTHER);
        pool.close();
    }

    @Test
    void nothingIsReadBesideWhoHasTheMachineAlone() throws InterruptedException {
        pool.expect(LIMITS, 1);
        machine.awaitStarts(1);
        turns.alone(() -> pool.load(LIMITS, SUITE));
        WarmPool.Taken taken = pool.take(LIMITS, SUITE);
        assertThat(taken.loaded()).isFalse();
        pool.discard(taken.sandbox());
        pool.close();
    }

    @Test
    void suiteThatNobodyWaitsForIsReadByNone() {
        pool.load(LIMITS, SUITE);
        WarmPool.Taken taken = pool.take(LIMITS, SUITE);
        assertThat(taken.loaded()).isFalse();
        pool.discard(taken.sandbox());
        pool.close();
        assertThat(machine.children).hasSize(1);
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
        Machine small = new Machine(new Capacity(1, 64L << 30));
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

    private static HostFrame.Load suite(String name) {
        return new HostFrame.Load(List.of(), List.of(), List.of(name), List.of(), 0, false, false);
    }

    /** Boots children that wait, and counts them. */
    private static final class Machine implements SandboxKind {
        private final Capacity capacity;
        private final List<Waiting> children = new CopyOnWriteArrayList<>();
        private final List<SandboxLimits> limits = new CopyOnWriteArrayList<>();
        private final BlockingQueue<Waiting> starts = new LinkedBlockingQueue<>();
        private final Semaphore running = new Semaphore(Integer.MAX_VALUE);
        private volatile boolean broken;

        Machine(Capacity capacity) {
            this.capacity = capacity;
        }

        void pause() {
            running.drainPermits();
        }

        void goOn() {
            running.release();
        }

        void awaitStarts(int count) throws InterruptedException {
            for (int i = 0; i < count; i++) {
                assertThat(starts.poll(10, TimeUnit.SECONDS)).isNotNull();
            }
        }

        @Override
        public Child start(Role role, SandboxLimits size) {
            if (broken) {
                throw new SandboxException("no room");
            }
            running.acquireUninterruptibly();
            try {
                Waiting child = new Waiting();
                children.add(child);
                limits.add(size);
                starts.add(child);
                return child;
            } catch (IOException e) {
                throw new SandboxException("no child", e);
            }
        }

        @Override
        public Capacity capacity() {
            return capacity;
        }

        @Override
        public String id() {
            return "test";
        }

        @Override
        public String fingerprint() {
            return "";
        }

        @Override
        public String jdk() {
            return "";
        }
    }

    /** Says that it is ready, and no more until it dies. */
    private static final class Waiting implements Child {
        private final ScriptedChild script;
        private final CountDownLatch end = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private final PipedOutputStream input = new PipedOutputStream();
        private final FrameReader received;

        Waiting() throws IOException {
            received = new FrameReader(new PipedInputStream(input, 4096));
            script = new ScriptedChild(new Exit(137, false), "", new RunnerFrame.Ready("25", 0));
        }

        void die() {
            end.countDown();
        }

        /** Waits for what it is sent next. */
        HostFrame heard() throws IOException {
            return received.readFromHost();
        }

        boolean isClosed() {
            return closed.getCount() == 0;
        }

        @Override
        public OutputStream input() {
            return input;
        }

        @Override
        public InputStream output() {
            InputStream silence = new InputStream() {
                @Override
                public int read() throws IOException {
                    return read(new byte[1], 0, 1);
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    try {
                        end.await();
                        return -1;
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            };
            return new SequenceInputStream(script.output(), silence);
        }

        @Override
        public InputStream errors() {
            return script.errors();
        }

        @Override
        public Optional<Exit> awaitExit(Duration patience) {
            return end.getCount() == 0 ? script.awaitExit(patience) : Optional.empty();
        }

        @Override
        public void close() {
            closed.countDown();
            end.countDown();
        }
    }
}
