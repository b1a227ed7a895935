package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.library.Libraries;
import grader.protocol.ClassFile;
import grader.protocol.TestNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteCacheTest {

    private static final Set<String> CATEGORIES = Set.of("correctness");
    private static final PreparedSuite SUITE = new PreparedSuite(
            Libraries.NONE,
            List.of(new ClassFile("SumsTest", new byte[] {1, 2, 3})),
            List.of(new ClassFile("Sums", new byte[] {4})),
            List.of(new PlannedTest(
                    new TestNode("[a]", "", true, "adds", "SumsTest", "adds", List.of(), 2, 500, "hint"),
                    "[a]",
                    "adds",
                    "correctness",
                    1_000_000)));

    @TempDir
    Path cache;

    private int prepared;

    private PreparedSuite get() {
        return new SuiteCache(cache).get("sums", CATEGORIES, Libraries.NONE, () -> {
            prepared++;
            return SUITE;
        });
    }

    @Test
    void suiteIsPreparedOnce() {
        assertThat(get()).isEqualTo(SUITE);
        assertThat(get()).isEqualTo(SUITE);
        assertThat(prepared).isEqualTo(1);
    }

    @Test
    void gradersOfOneProcessWaitForTheOneThatPrepares() throws Exception {
        CountDownLatch preparing = new CountDownLatch(1);
        CountDownLatch othersCame = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<PreparedSuite> first =
                    threads.submit(() -> new SuiteCache(cache).get("sums", CATEGORIES, Libraries.NONE, () -> {
                        prepared++;
                        preparing.countDown();
                        try {
                            othersCame.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return SUITE;
                    }));
            preparing.await();
            Thread second = new Thread(this::get);
            second.start();
            while (second.getState() != Thread.State.BLOCKED) {
                assertThat(second.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            othersCame.countDown();
            assertThat(first.get()).isEqualTo(SUITE);
            second.join();
            assertThat(prepared).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void suiteIsPreparedAnewWhereOneBitOfItsFileIsAnother() throws IOException {
        get();
        Path file = cache.resolve("suites").resolve("sums.suite");
        byte[] written = Files.readAllBytes(file);
        for (int at = 0; at < written.length; at++) {
            byte[] changed = written.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            prepared = 0;
            assertThat(get()).isEqualTo(SUITE);
            assertThat(prepared).as("byte %d", at).isEqualTo(1);
        }
    }

    @Test
    void suiteIsPreparedAnewWhereItsFileIsCut() throws IOException {
        get();
        Path file = cache.resolve("suites").resolve("sums.suite");
        for (int length : new int[] {0, 7, 8, 100}) {
            Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), length));
            prepared = 0;
            assertThat(get()).isEqualTo(SUITE);
            assertThat(prepared).as("%d bytes", length).isEqualTo(1);
        }
    }
}
