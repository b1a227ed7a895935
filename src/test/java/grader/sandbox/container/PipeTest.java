package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PipeTest {

    @Test
    void passesOnMoreThanItHolds() throws Exception {
        Pipe pipe = new Pipe(7);
        byte[] sent = new byte[1000];
        new Random(1).nextBytes(sent);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                pipe.write(sent, 0, sent.length);
                pipe.end();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(pipe.source().readAllBytes()).isEqualTo(sent);
        writing.get();
    }

    @Test
    void whatWasWrittenBeforeTheEndIsRead() throws Exception {
        Pipe pipe = new Pipe(7);
        pipe.sink().write(new byte[] {1, 2});
        pipe.sink().close();

        assertThat(pipe.source().readAllBytes()).containsExactly(1, 2);
        assertThatThrownBy(() -> pipe.sink().write(3)).isInstanceOf(IOException.class);
    }

    @Test
    void whoWaitsToWriteIsFreedWhenNobodyReadsAnyMore() throws Exception {
        Pipe pipe = new Pipe(7);
        CompletableFuture<Boolean> writing = CompletableFuture.supplyAsync(() -> {
            try {
                pipe.write(new byte[100], 0, 100);
                return false;
            } catch (IOException e) {
                return true;
            }
        });
        pipe.source().close();

        assertThat(writing.get()).isTrue();
        assertThat(pipe.source().read()).isEqualTo(-1);
    }
}
