package grader.sandbox.container;

import grader.sandbox.Exit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What is known about one container's end. */
final class ContainerLife {

    /** The code of an end that nobody saw. */
    static final int UNKNOWN = 255;

    private static final int KILLED = 128 + 9;

    private final CompletableFuture<Exit> exit = new CompletableFuture<>();
    private final CompletableFuture<Boolean> gone = new CompletableFuture<>();
    private volatile int code = UNKNOWN;
    private volatile boolean outOfMemory;

    void outOfMemory() {
        outOfMemory = true;
    }

    void died(int exitCode) {
        code = exitCode;
        // Word of the memory limit may come after the death that it caused, but before the removal.
        if (exitCode != KILLED || outOfMemory) {
            exit.complete(new Exit(exitCode, outOfMemory && exitCode == KILLED));
        }
    }

    void destroyed() {
        exit.complete(new Exit(code, outOfMemory && code == KILLED));
        gone.complete(true);
    }

    /** The engine can't be heard any more. */
    void lost() {
        exit.complete(new Exit(UNKNOWN, false));
    }

    Optional<Exit> awaitExit(Duration patience) {
        return await(exit, patience);
    }

    boolean awaitGone(Duration patience) {
        return await(gone, patience).isPresent();
    }

    private static <T> Optional<T> await(CompletableFuture<T> future, Duration patience) {
        try {
            return Optional.of(future.get(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
