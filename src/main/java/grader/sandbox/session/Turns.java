package grader.sandbox.session;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Who may use the machine: most work together, but what is timed for good has it alone. First come, first served. */
final class Turns {

    private final ReadWriteLock machine = new ReentrantReadWriteLock(true);

    <T> T together(Supplier<T> work) {
        return under(machine.readLock(), work);
    }

    /** Waits until nobody works, and keeps all others waiting. What is inside must not wait for their work. */
    <T> T alone(Supplier<T> work) {
        return under(machine.writeLock(), work);
    }

    private static <T> T under(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
