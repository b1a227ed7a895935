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
    private final boolean tellsOfMemory;
    private volatile boolean outOfMemory;
    private volatile boolean killing;

    /**
     * Nothing is known yet.
     *
     * @param tellsOfMemory whether the engine says which containers died of the memory limit
     */
    ContainerLife(boolean tellsOfMemory) {
        this.tellsOfMemory = tellsOfMemory;
    }

    /** This grader is about to kill it. */
    void killing() {
        killing = true;
    }

    void outOfMemory() {
        outOfMemory = true;
    }

    void died(int exitCode) {
        code = exitCode;
        if (!tellsOfMemory && !killing) {
            // Nothing inside can send that signal to the first process, so it came from the kernel.
            outOfMemory = exitCode == KILLED;
        }
        // Word of the memory limit may come after the death that it caused, but before the removal.
        if (exitCode != KILLED || outOfMemory || !tellsOfMemory) {
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
