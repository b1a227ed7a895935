package grader.sandbox.session;

import grader.protocol.HostFrame;
import grader.sandbox.Sandbox;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A run sandbox that was begun before it is needed.
 *
 * @param sandbox once it is up
 * @param load the suite that it reads or has read; where empty, it may still be given any
 */
record Ahead(CompletableFuture<Sandbox> sandbox, Optional<HostFrame.Load> load) {

    /** The same, which reads that suite as soon as it is up. */
    Ahead loading(HostFrame.Load suite) {
        CompletableFuture<Sandbox> loading = sandbox.thenApply(up -> {
            up.send(suite);
            return up;
        });
        return new Ahead(loading, Optional.of(suite));
    }

    /** Waits for it; empty where it could not be booted: whoever takes it finds out why by booting another. */
    Optional<Sandbox> booted() {
        try {
            return Optional.of(sandbox.join());
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }
}
