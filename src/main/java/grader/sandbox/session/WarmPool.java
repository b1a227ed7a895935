package grader.sandbox.session;

import grader.sandbox.Capacity;
import grader.sandbox.DaemonThreads;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** Sandboxes of one size: those that were begun and not yet taken, and how many more takers there will be. */
    private static final class Shelf {
        private final Deque<CompletableFuture<Sandbox>> ahead = new ArrayDeque<>();
        private int expected;
    }

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
        shelf(limits).expected = takers;
        refill();
    }

    /** One more will be taken than was known. */
    synchronized void expectAnother(SandboxLimits limits) {
        shelf(limits).expected++;
        refill();
    }

    /**
     * A sandbox that is up and has served nobody: one that waits, or one that is booted now. To be given back with
     * {@link #discard}.
     *
     * @throws SandboxException if none can be had
     */
    Sandbox take(SandboxLimits limits) {
        Sandbox taken = fromShelf(limits).orElseGet(() -> turns.together(() -> Boot.start(kind, Role.RUN, limits)));
        synchronized (this) {
            inUse.add(taken);
        }
        return taken;
    }

    private Optional<Sandbox> fromShelf(SandboxLimits limits) {
        for (Optional<CompletableFuture<Sandbox>> next = next(limits); next.isPresent(); next = next(limits)) {
            Optional<Sandbox> booted = booted(next.orElseThrow());
            if (booted.filter(Sandbox::isQuiet).isPresent()) {
                return booted;
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
        List<CompletableFuture<Sandbox>> left;
        synchronized (this) {
            closed = true;
            left = shelves.values().stream()
                    .flatMap(shelf -> shelf.ahead.stream())
                    .toList();
            shelves.clear();
        }
        end(booting);
        left.forEach(ahead -> booted(ahead).ifPresent(sandbox -> closing.execute(sandbox::close)));
        end(closing);
    }

    private synchronized Optional<CompletableFuture<Sandbox>> next(SandboxLimits limits) {
        Shelf shelf = shelf(limits);
        Optional<CompletableFuture<Sandbox>> next = Optional.ofNullable(shelf.ahead.pollFirst());
        shelf.expected = Math.max(0, shelf.expected - 1);
        return next;
    }

    private Shelf shelf(SandboxLimits limits) {
        return shelves.computeIfAbsent(limits, any -> new Shelf());
    }

    private void refill() {
        Capacity capacity = kind.capacity();
        shelves.forEach((limits, shelf) -> {
            while (!closed && shelf.ahead.size() < shelf.expected && begun() < capacity.sandboxes(limits)) {
                CompletableFuture<Sandbox> ahead = new CompletableFuture<>();
                shelf.ahead.addLast(ahead);
                booting.execute(() -> boot(limits, ahead));
            }
        });
    }

    /** Those that boot, wait or are in use, of all sizes. */
    private int begun() {
        return inUse.size()
                + shelves.values().stream()
                        .mapToInt(shelf -> shelf.ahead.size())
                        .sum();
    }

    private void boot(SandboxLimits limits, CompletableFuture<Sandbox> ahead) {
        try {
            ahead.complete(turns.together(() -> {
                if (isClosed()) {
                    throw new SandboxException("the pool of sandboxes is closed");
                }
                return Boot.start(kind, Role.RUN, limits);
            }));
        } catch (RuntimeException | Error e) {
            ahead.completeExceptionally(e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Empty where it could not be booted: whoever takes one finds out why by booting another. */
    private static Optional<Sandbox> booted(CompletableFuture<Sandbox> ahead) {
        try {
            return Optional.of(ahead.join());
        } catch (CompletionException e) {
            return Optional.empty();
        }
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
