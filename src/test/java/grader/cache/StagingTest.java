package grader.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMadeStaysAndNothingElse() throws IOException {
        Staging.in(folder, staging -> {
            Files.writeString(staging.resolve("made"), "whole");
            Files.writeString(staging.resolve("chips"), "");
            Staging.publish(staging.resolve("made"), folder.resolve("place"));
        });

        assertThat(folder.resolve("place")).content().isEqualTo("whole");
        assertThat(names()).containsExactly("place", "staging.lock");
    }

    @Test
    void makerThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> Staging.in(folder, staging -> {
                    Files.writeString(staging.resolve("half"), "");
                    throw new IOException("full");
                }))
                .hasMessage("full");

        assertThat(names()).containsExactly("staging.lock");
    }

    @Test
    void whatAKilledMakerLeftIsRemovedByTheNext() throws IOException {
        Path left = Files.createDirectories(folder.resolve("staging-123").resolve("bin"));
        Files.writeString(left.resolve("java"), "half");
        Files.writeString(folder.resolve("staging-file"), "somebody's");

        Staging.write(folder.resolve("place"), new byte[] {1});

        assertThat(names()).containsExactly("place", "staging-file", "staging.lock");
    }

    @Test
    void whatAnotherIsMakingIsLeftAlone() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch secondCame = new CountDownLatch(1);
        FutureTask<Boolean> first = new FutureTask<>(() -> {
            Staging.in(folder, staging -> {
                Files.writeString(staging.resolve("made"), "first");
                half.countDown();
                await(secondCame);
                Staging.publish(staging.resolve("made"), folder.resolve("first"));
            });
            return true;
        });
        new Thread(first).start();
        half.await();
        FutureTask<Boolean> second = new FutureTask<>(() -> {
            Staging.write(folder.resolve("second"), new byte[] {2});
            return true;
        });
        Thread waiting = new Thread(second);
        waiting.start();
        while (waiting.getState() != Thread.State.BLOCKED) {
            assertThat(waiting.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        secondCame.countDown();

        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
        assertThat(names()).containsExactly("first", "second", "staging.lock");
    }

    @Test
    void fileIsItsOwnersAlone() throws IOException {
        Staging.write(folder.resolve("place"), new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("place"))))
                .isEqualTo("rw-------");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
