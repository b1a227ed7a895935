package grader.pipeline;

import grader.sandbox.Child;
import grader.sandbox.ForwardingChild;
import grader.sandbox.ForwardingKind;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.util.concurrent.atomic.AtomicInteger;

/** A kind that knows how many of its sandboxes were started and not yet closed, so that several may share a machine. */
final class CountedKind extends ForwardingKind {

    private final AtomicInteger open = new AtomicInteger();

    CountedKind(SandboxKind kind) {
        super(kind);
    }

    /** At no time are there more sandboxes than this. */
    int open() {
        return open.get();
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        open.incrementAndGet();
        try {
            return new CountedChild(super.start(role, limits));
        } catch (RuntimeException e) {
            open.decrementAndGet();
            throw e;
        }
    }

    private final class CountedChild extends ForwardingChild {
        private boolean closed;

        CountedChild(Child child) {
            super(child);
        }

        @Override
        public synchronized void close() {
            super.close();
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
        }
    }
}
