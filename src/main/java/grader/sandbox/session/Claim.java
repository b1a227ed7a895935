package grader.sandbox.session;

import java.util.function.Consumer;

/** Keeps a sandbox that reads a suite from those who run others, until it is closed. Closed again, it does nothing. */
public final class Claim implements AutoCloseable {

    private final Consumer<Claim> release;

    Claim(Consumer<Claim> release) {
        this.release = release;
    }

    @Override
    public void close() {
        release.accept(this);
    }
}
