package grader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever comes, each reader gives a result or the one exception that it declares, in bounded time and memory. The
 * bounded run: every seed, every kept input, and the same mutants each time. {@code docs/testing.md} tells of the long
 * one.
 */
class FuzzTest {

    private static final long SEED = 20_260_101;
    /** Of wall time, so that what never ends fails too; what is only slow is found by its CPU time. */
    private static final long LONGEST_SECONDS = 120;

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final AtomicReference<Thread> READER_THREAD = new AtomicReference<>();
    private static final ExecutorService READER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "fuzz-reader");
        thread.setDaemon(true);
        READER_THREAD.set(thread);
        return thread;
    });

    @AfterAll
    static void end() {
        READER.shutdownNow();
    }

    @TestFactory
    Stream<DynamicContainer> readers() {
        return Stream.of(Fuzzed.values())
                .map(each -> DynamicContainer.dynamicContainer(
                        each.word(),
                        List.of(
                                DynamicTest.dynamicTest("accepts what is real", () -> acceptsSeeds(each)),
                                DynamicTest.dynamicTest("takes what was kept", () -> takesKept(each)),
                                DynamicTest.dynamicTest("takes mutants", () -> takesMutants(each)))));
    }

    private static void acceptsSeeds(Fuzzed fuzzed) throws Exception {
        FuzzTarget target = fuzzed.target();
        List<byte[]> seeds = target.seeds();
        assertThat(seeds).isNotEmpty();
        for (byte[] seed : seeds) {
            assertThat(accepts(fuzzed, target, seed))
                    .as(() -> "accepted: " + saved(fuzzed, seed))
                    .isTrue();
        }
    }

    private static void takesKept(Fuzzed fuzzed) throws Exception {
        FuzzTarget target = fuzzed.target();
        for (Path file : fuzzed.kept()) {
            accepts(fuzzed, target, Files.readAllBytes(file));
        }
    }

    private static void takesMutants(Fuzzed fuzzed) throws Exception {
        FuzzTarget target = fuzzed.target();
        Mutator mutator = new Mutator(SEED, fuzzed.material(target), target.words());
        int accepted = 0;
        for (int i = 0; i < target.mutants(); i++) {
            accepted += accepts(fuzzed, target, mutator.next()) ? 1 : 0;
        }
        assertThat(accepted).as("mutants that are accepted").isPositive();
    }

    private static boolean accepts(Fuzzed fuzzed, FuzzTarget target, byte[] input) throws InterruptedException {
        Future<Boolean> reading = READER.submit(() -> Budget.accepts(target, input));
        try {
            return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            AssertionError endless = new AssertionError(saved(fuzzed, input) + " is still being read");
            endless.setStackTrace(READER_THREAD.get().getStackTrace());
            throw endless;
        } catch (ExecutionException e) {
            throw new AssertionError(saved(fuzzed, input) + " gave " + e.getCause(), e.getCause());
        }
    }

    /** The input, where it can be looked at. */
    private static Path saved(Fuzzed fuzzed, byte[] input) {
        try {
            Path folder = Files.createDirectories(FOLDER.resolve(fuzzed.word()).resolve("findings"));
            return Files.write(folder.resolve(Integer.toHexString(Arrays.hashCode(input))), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
