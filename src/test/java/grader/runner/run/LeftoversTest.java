package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private final Leftovers leftovers = new Leftovers();

    @Test
    void threadThatLivesOnIsLeft() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        leftovers.begin();
        Thread thread = started(end);
        assertThat(leftovers.remain()).isTrue();
        end.countDown();
        thread.join();
        assertThat(leftovers.remain()).isFalse();
    }

    @Test
    void threadThatLivedBeforeIsNot() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = started(end);
        leftovers.begin();
        assertThat(leftovers.remain()).isFalse();
        end.countDown();
        thread.join();
    }

    @Test
    void idleWorkersOfTheCommonPoolAreNotButBusyOnesAre() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        leftovers.begin();
        ForkJoinPool.commonPool().execute(() -> {
            begun.countDown();
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        begun.await();
        assertThat(leftovers.remain()).isTrue();
        end.countDown();
        assertThat(leftovers.remain()).isFalse();
    }

    private static Thread started(CountDownLatch end) {
        Thread thread = new Thread(() -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }
}
