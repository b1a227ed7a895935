package grader.sandbox.session;

import grader.protocol.HostFrame;
import grader.sandbox.Capacity;
import grader.sandbox.DaemonThreads;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Boots run sandboxes ahead of those who take them: as many as are expected, but with those in use no more than the
 * machine has room for, so that no boot takes the processor from a run; and half of its processors at a time. Each is
 * handed out once. Safe with several threads.
 */
public final class WarmPool implements AutoCloseable {

    private static final DaemonThreads THREADS = new DaemonThreads("sandbox pool");

    private final SandboxKind kind;
    private final Turns turns;
    private final ExecutorService booting;
    private final ExecutorService closing;
    /** In the order in which they were first expected. */
    private final Map<SandboxLimits, Shelf> shelves = new LinkedHashMap<>();

    private final Set<Sandbox> inUse = new HashSet<>();
    private boolean closed;

    /**
     * One that was taken.
     *
     * @param loaded whether it was sent the taker's suite already
     */
    record Taken(Sandbox sandbox, boolean loaded) {}

    /** Nothing is started before it is expected. */
    WarmPool(SandboxKind kind, Turns turns) {
        this.kind = kind;
        this.turns = turns;
        int processors = kind.capacity().processors();
        this.booting = Executors.newFixedThreadPool(Math.max(1, processors / 2), THREADS);
        this.closing = Executors.newFixedThreadPool(processors, THREADS);
    }

    /** From now on so many will be taken: that many are kept ready as far as there is room. */
    public synchronized void expect(SandboxLimits limits, int takers) {
        shelf(limits).expect(takers);
        refill();
    }

    /** One more will be taken than was known. */
    synchronized void expectAnother(SandboxLimits limits) {
        shelf(limits).expectAnother();
        refill();
    }

    /**
     * This suite will be run soon: one that waits or boots reads it meanwhile, if there is one, and if nobody has the
     * machine alone.
     */
    synchronized Claim load(SandboxLimits limits, HostFrame.Load suite) {
        Shelf shelf = shelf(limits);
        Claim claim = new Claim(claimed -> release(shelf, claimed));
        if (!turns.isAlone()) {
            shelf.load(suite, claim);
        }
        return claim;
    }

    private synchronized void release(Shelf shelf, Claim claim) {
        shelf.release(claim);
    }

    /**
     * A sandbox that is up and has served nobody: one that waits, or one that is booted now. To be given back with
     * {@link #discard}.
     *
     * @param suite what it is to run
     * @throws SandboxException if none can be had
     */
    Taken take(SandboxLimits limits, HostFrame.Load suite) {
        served(limits);
        Taken taken = fromShelf(limits, suite)
                .orElseGet(() -> new Taken(turns.together(() -> Boot.start(kind, Role.RUN, limits)), false));
        synchronized (this) {
            inUse.add(taken.sandbox());
        }
        return taken;
    }

    private Optional<Taken> fromShelf(SandboxLimits limits, HostFrame.Load suite) {
        for (Optional<Ahead> next = next(limits, suite); next.isPresent(); next = next(limits, suite)) {
            Ahead ahead = next.orElseThrow();
            Optional<Sandbox> booted = ahead.booted();
            if (booted.filter(Sandbox::isQuiet).isPresent()) {
                return booted.map(sandbox -> new Taken(sandbox, ahead.hasRead(suite)));
            }
            booted.ifPresent(this::discard);
        }
        return Optional.empty();
    }

    /** Ends a sandbox, beside the caller, who has no use for its last moments, and boots its successor. */
    synchronized void discard(Sandbox sandbox) {
        if (inUse.remove(sandbox)) {
            refill();
        }
        if (closed) {
            sandbox.close();
        } else {
            closing.execute(sandbox::close);
        }
    }

    /** Ends all that were not taken, and waits until they, and those that were discarded, are gone. */
    @Override
    public void close() {
        List<Ahead> left;
        synchronized (this) {
            closed = true;
            left = shelves.values().stream()
                    .flatMap(shelf -> shelf.all().stream())
                    .toList();
            shelves.clear();
        }
        end(booting);
        left.forEach(ahead -> ahead.booted().ifPresent(sandbox -> closing.execute(sandbox::close)));
        end(closing);
    }

    private synchronized void served(SandboxLimits limits) {
        shelf(limits).served();
    }

    private synchronized Optional<Ahead> next(SandboxLimits limits, HostFrame.Load suite) {
        return shelf(limits).take(suite);
    }

    private Shelf shelf(SandboxLimits limits) {
        return shelves.computeIfAbsent(limits, any -> new Shelf());
    }

    private void refill() {
        Capacity capacity = kind.capacity();
        shelves.forEach((limits, shelf) -> {
            while (!closed && shelf.isShort() && begun() < capacity.sandboxes(limits)) {
                CompletableFuture<Sandbox> sandbox = new CompletableFuture<>();
                shelf.add(Ahead.begun(sandbox));
                booting.execute(() -> boot(limits, sandbox));
            }
        });
    }

    /** Those that boot, wait or are in use, of all sizes. */
    private int begun() {
        return inUse.size()
                + shelves.values().stream()
                        .mapToInt(shelf -> shelf.all().size())
                        .sum();
    }

    private void boot(SandboxLimits limits, CompletableFuture<Sandbox> sandbox) {
        try {
            sandbox.complete(turns.together(() -> {
                if (isClosed()) {
                    throw new SandboxException("the pool of sandboxes is closed");
                }
                return Boot.start(kind, Role.RUN, limits);
            }));
        } catch (RuntimeException | Error e) {
            sandbox.completeExceptionally(e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static void end(ExecutorService executor) {
        executor.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (executor.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
