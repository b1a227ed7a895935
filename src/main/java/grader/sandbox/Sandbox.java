package grader.sandbox;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A conversation with the runner in a child: what is sent goes out beside the caller, what comes is waited for with a
 * deadline. For one thread at a time, which {@link #send} may be called beside.
 */
public final class Sandbox implements AutoCloseable {

    private static final int ERRORS_KEPT = 16 << 10;
    private static final Duration EXIT_PATIENCE = Duration.ofSeconds(10);
    private static final Duration DRAIN_PATIENCE = Duration.ofSeconds(1);
    /** Frames that may wait unread; a runner that floods is held back by its pipe. */
    private static final int BACKLOG = 4096;

    private final Child child;
    private final FrameWriter writer;
    private final FrameReader reader;
    private final Tail errors = new Tail(ERRORS_KEPT);
    private final LinkedBlockingQueue<Signal> signals = new LinkedBlockingQueue<>(BACKLOG);
    private final ExecutorService threads;
    private final CompletableFuture<Void> drained;
    private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);

    /**
     * Starts a child and takes it over.
     *
     * @throws SandboxException if it can't be started
     */
    public static Sandbox start(SandboxKind kind, Role role, SandboxLimits limits) {
        return LiveChildren.start(() -> new Sandbox(kind.start(role, limits)));
    }

    /** Takes over the child, which is closed with this. */
    public Sandbox(Child child) {
        this.child = child;
        LiveChildren.add(child);
        this.writer = new FrameWriter(child.input());
        this.reader = new FrameReader(new BufferedInputStream(child.output(), 64 << 10));
        this.threads = Executors.newCachedThreadPool(new DaemonThreads("sandbox"));
        this.drained = CompletableFuture.runAsync(this::drainErrors, threads);
        threads.execute(this::listen);
    }

    /** Sends a frame, after those before. A child that does not read, or is gone, shows in {@link #await}. */
    public synchronized void send(HostFrame frame) {
        if (frame instanceof HostFrame.Request request) {
            reader.seal(request.seal());
        }
        sent = sent.thenRunAsync(() -> write(frame), threads);
    }

    private void write(HostFrame frame) {
        try {
            writer.write(frame);
        } catch (ProtocolException e) {
            signals.offer(new Signal.Garbled(e.toString()));
        } catch (IOException e) {
            // The child is gone; the listener tells how.
        }
    }

    /** Waits for what comes next, for at most {@code patience}. */
    public Signal await(Duration patience) {
        try {
            Signal signal = signals.poll(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
            LiveChildren.proceed();
            return signal == null ? new Signal.Silence() : signal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while waiting for a sandbox", e);
        }
    }

    /** Whether the runner lives, and all that it said was read. */
    public boolean isQuiet() {
        return signals.isEmpty() && child.awaitExit(Duration.ZERO).isEmpty();
    }

    /** The last part of what the JVM said on standard error, and before the first frame on standard output. */
    public String diagnosis() {
        String stray = new String(reader.strayBytes(), StandardCharsets.UTF_8);
        return (stray + errors.text()).strip();
    }

    @Override
    public void close() {
        child.close();
        LiveChildren.remove(child);
        threads.shutdownNow();
    }

    private void listen() {
        try {
            while (true) {
                RunnerFrame frame = reader.readFromRunner();
                signals.put(new Signal.Said(frame));
            }
        } catch (ProtocolException e) {
            tell(new Signal.Garbled(e.toString()));
        } catch (IOException e) {
            Signal last = child.awaitExit(EXIT_PATIENCE)
                    .<Signal>map(Signal.Ended::new)
                    .orElseGet(() -> new Signal.Garbled("standard output was closed"));
            // Why it ended is read from what it said.
            drained.completeOnTimeout(null, DRAIN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            tell(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Signal last) {
        try {
            signals.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drainErrors() {
        byte[] buffer = new byte[4096];
        try (InputStream stream = child.errors()) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                errors.add(buffer, count);
            }
        } catch (IOException e) {
            // The child is gone.
        }
    }
}
