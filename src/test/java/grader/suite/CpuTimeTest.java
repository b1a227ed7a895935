package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.internal.UnchargedThreads;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class CpuTimeTest {

    private static final long WORK_NANOS = 60_000_000;
    /** The clock of the process ticks in steps of 10 ms. */
    private static final long SEEN_NANOS = 40_000_000;

    private static final long SHORT_NANOS = 2_000_000;

    private final CpuTime cpu = new CpuTime();

    @Test
    void ownWorkCounts() {
        CpuTime.Start start = cpu.start();
        work();
        assertThat(start.nanos()).isGreaterThan(SEEN_NANOS);
    }

    @Test
    void nothingTakesLessThanCanBeMeasured() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 1_000; i++) {
            least = Math.min(least, cpu.start().nanos());
        }
        assertThat(least).isLessThan(GrowthFit.MEASURABLE_NANOS);
    }

    @Test
    void workOfThreadsThatHaveEndedCounts() throws InterruptedException {
        CpuTime.Start start = cpu.start();
        Thread thread = new Thread(CpuTimeTest::work);
        thread.start();
        thread.join();
        assertThat(start.nanos()).isGreaterThan(SEEN_NANOS);
    }

    @Test
    void shortWorkOfThreadsThatHaveEndedIsNoLessThanItTook() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            CpuTime.Start start = cpu.start();
            Thread thread = new Thread(() -> spin(SHORT_NANOS));
            thread.start();
            thread.join();
            assertThat(start.nanos()).isGreaterThanOrEqualTo(SHORT_NANOS);
        }
    }

    @Test
    void theGradersOwnThreadsDoNotCount() throws InterruptedException {
        long least = Long.MAX_VALUE;
        // Where the JVM happens to start a thread of its own, the clock of the process is read.
        for (int i = 0; i < 5; i++) {
            least = Math.min(least, besideAThreadOfTheGraders());
        }
        assertThat(least).isLessThan(SEEN_NANOS);
    }

    private long besideAThreadOfTheGraders() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            awaitQuietly(begun);
            work();
            worked.countDown();
            awaitQuietly(ended);
        });
        UnchargedThreads.add(thread);
        thread.start();
        CpuTime.Start start = cpu.start();
        begun.countDown();
        worked.await();
        long nanos = start.nanos();
        ended.countDown();
        thread.join();
        return nanos;
    }

    @Test
    void workOfPoolsWithinPoolsCounts() {
        ExecutorService outer = Executors.newFixedThreadPool(1);
        CpuTime.Start start = cpu.start();
        CompletableFuture.runAsync(
                        () -> {
                            ForkJoinPool inner = new ForkJoinPool(1);
                            inner.submit(CpuTimeTest::work).join();
                            inner.shutdown();
                        },
                        outer)
                .join();
        assertThat(start.nanos()).isGreaterThan(SEEN_NANOS);
        outer.shutdown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work() {
        spin(WORK_NANOS);
    }

    private static void spin(long nanos) {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + nanos;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
