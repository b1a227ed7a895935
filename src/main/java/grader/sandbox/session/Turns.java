package grader.sandbox.session;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Who may use the machine: most work together, but what is timed for good has it alone. First come, first served. */
final class Turns {

    private final ReentrantReadWriteLock machine = new ReentrantReadWriteLock(true);

    <T> T together(Supplier<T> work) {
        machine.readLock().lock();
        try {
            return work.get();
        } finally {
            machine.readLock().unlock();
        }
    }

    /**
     * Waits until nobody works, and keeps all others waiting, to the end or until it {@link #share shares}. What is inside
     * must not wait for their work.
     */
    <T> T alone(Supplier<T> work) {
        machine.writeLock().lock();
        try {
            return work.get();
        } finally {
            (machine.isWriteLockedByCurrentThread() ? machine.writeLock() : machine.readLock()).unlock();
        }
    }

    boolean isAlone() {
        return machine.isWriteLocked();
    }

    /** From within {@link #alone}: lets the others work beside from now on. Again, it does nothing. */
    void share() {
        if (machine.isWriteLockedByCurrentThread()) {
            machine.readLock().lock();
            machine.writeLock().unlock();
        }
    }
}
