package grader.sandbox.choice;

import grader.sandbox.DaemonThreads;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A kind of sandbox that is being opened while the caller does something else. */
public final class OpeningKind {

    private final CompletableFuture<SandboxKind> kind = new CompletableFuture<>();

    /** Begins; what goes wrong shows in {@link #get}. */
    public OpeningKind(SandboxKinds kinds, SandboxChoice choice) {
        new DaemonThreads("open sandbox").execute(() -> {
            try {
                kind.complete(kinds.open(choice));
            } catch (RuntimeException | Error e) {
                kind.completeExceptionally(e);
            }
        });
    }

    /**
     * Waits for it.
     *
     * @throws SandboxException if it does not work here, with what is missing and how to get it
     */
    public SandboxKind get() {
        try {
            return kind.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SandboxException cause
                    ? cause
                    : new SandboxException("can't open a sandbox: " + e.getCause(), e);
        }
    }
}
