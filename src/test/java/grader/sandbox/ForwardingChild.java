package grader.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** A child that is another one, but for what a test makes of it. */
public abstract class ForwardingChild implements Child {

    private final Child real;

    protected ForwardingChild(Child real) {
        this.real = real;
    }

    @Override
    public OutputStream input() {
        return real.input();
    }

    @Override
    public InputStream output() {
        return real.output();
    }

    @Override
    public InputStream errors() {
        return real.errors();
    }

    @Override
    public Optional<Exit> awaitExit(Duration patience) {
        return real.awaitExit(patience);
    }

    @Override
    public void close() {
        real.close();
    }
}
