package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import grader.suite.internal.UnchargedThreads;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final int SIZE = 8 << 20;

    private final CountDownLatch allocated = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile byte[] kept = {};

    @Test
    void ownAllocationsCount() {
        Allocation allocation = Allocation.begin();
        kept = new byte[SIZE];
        assertThat(allocation.end()).isBetween((long) kept.length, 4L * SIZE);
    }

    @Test
    void threadsThatHaveEndedCount() throws InterruptedException {
        Allocation allocation = Allocation.begin();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> kept = new byte[SIZE]);
            thread.start();
            thread.join();
        }
        if (Runtime.version().feature() >= 21) {
            assertThat(allocation.end()).isGreaterThanOrEqualTo(3L * kept.length);
        } else {
            assertThat(allocation.end()).isNotNegative();
        }
    }

    @Test
    void poolsWithinPoolsCount() {
        ExecutorService outer = Executors.newFixedThreadPool(1);
        ForkJoinPool inner = new ForkJoinPool(1);
        Allocation allocation = Allocation.begin();
        CompletableFuture.runAsync(
                        () -> inner.submit(() -> kept = new byte[SIZE]).join(), outer)
                .join();
        assertThat(allocation.end()).isGreaterThanOrEqualTo(kept.length);
        inner.shutdown();
        outer.shutdown();
    }

    @Test
    void theGradersOwnThreadsDoNotCount() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            awaitQuietly(begun);
            kept = new byte[SIZE];
            allocated.countDown();
            awaitQuietly(ended);
        });
        UnchargedThreads.add(thread);
        thread.start();
        Allocation allocation = Allocation.begin();
        begun.countDown();
        allocated.await();
        long bytes = allocation.end();
        ended.countDown();
        assertThat(bytes).isLessThan(SIZE);
    }

    @Test
    void samplesKeepTheCountsOfThreadsThatHaveEnded() throws InterruptedException {
        AllocationSamples samples = new AllocationSamples((ThreadMXBean) ManagementFactory.getThreadMXBean());
        long before = samples.sum();
        Thread thread = new Thread(() -> {
            kept = new byte[SIZE];
            allocated.countDown();
            awaitQuietly(ended);
        });
        thread.start();
        allocated.await();
        assertThat(samples.sum() - before).isGreaterThanOrEqualTo(kept.length);
        ended.countDown();
        thread.join();
        assertThat(samples.sum() - before).isGreaterThanOrEqualTo(kept.length);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
