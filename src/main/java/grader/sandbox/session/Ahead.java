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
 * @param load the suite that it reads or has read
 * @param claim of whoever is about to run that suite
 */
record Ahead(CompletableFuture<Sandbox> sandbox, Optional<HostFrame.Load> load, Optional<Claim> claim) {

    /** One that is for anybody. */
    static Ahead begun(CompletableFuture<Sandbox> sandbox) {
        return new Ahead(sandbox, Optional.empty(), Optional.empty());
    }

    /** The same for who has that claim: it reads that suite as soon as it is up, if it has read another or none. */
    Ahead claimed(HostFrame.Load suite, Claim claim) {
        CompletableFuture<Sandbox> loading = hasRead(suite)
                ? sandbox
                : sandbox.thenApply(up -> {
                    up.send(suite);
                    return up;
                });
        return new Ahead(loading, Optional.of(suite), Optional.of(claim));
    }

    /** The same, for anybody. */
    Ahead released() {
        return new Ahead(sandbox, load, Optional.empty());
    }

    boolean hasRead(HostFrame.Load suite) {
        return load.filter(suite::equals).isPresent();
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
