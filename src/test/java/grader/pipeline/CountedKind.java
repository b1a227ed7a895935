package grader.pipeline;

import grader.sandbox.Capacity;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A kind that knows how many of its sandboxes were started and not yet closed, so that several may share a machine. */
final class CountedKind implements SandboxKind {

    private final SandboxKind kind;
    private final AtomicInteger open = new AtomicInteger();

    CountedKind(SandboxKind kind) {
        this.kind = kind;
    }

    /** At no time are there more sandboxes than this. */
    int open() {
        return open.get();
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        open.incrementAndGet();
        try {
            return new CountedChild(kind.start(role, limits));
        } catch (RuntimeException e) {
            open.decrementAndGet();
            throw e;
        }
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String fingerprint() {
        return kind.fingerprint();
    }

    @Override
    public String engine() {
        return kind.engine();
    }

    @Override
    public String jdk() {
        return kind.jdk();
    }

    @Override
    public Capacity capacity() {
        return kind.capacity();
    }

    private final class CountedChild implements Child {
        private final Child child;
        private boolean closed;

        CountedChild(Child child) {
            this.child = child;
        }

        @Override
        public OutputStream input() {
            return child.input();
        }

        @Override
        public InputStream output() {
            return child.output();
        }

        @Override
        public InputStream errors() {
            return child.errors();
        }

        @Override
        public Optional<Exit> awaitExit(Duration patience) {
            return child.awaitExit(patience);
        }

        @Override
        public synchronized void close() {
            child.close();
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
        }
    }
}
