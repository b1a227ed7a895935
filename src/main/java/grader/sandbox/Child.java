package grader.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** A process inside a sandbox, seen from outside. Safe with several threads. */
public interface Child extends AutoCloseable {

    /** Its standard input; closing it makes the runner end. */
    OutputStream input();

    /** Its standard output: frames, and what a JVM says before {@code main}. */
    InputStream output();

    /** Its standard error: what the JVM itself says. */
    InputStream errors();

    /**
     * Waits for its end.
     *
     * @return how it ended; empty if it still runs after {@code patience}
     */
    Optional<Exit> awaitExit(Duration patience);

    /** Kills it with all that it started, waits until it is gone, and removes its scratch space. */
    @Override
    void close();
}
