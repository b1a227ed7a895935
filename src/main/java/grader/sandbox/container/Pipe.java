package grader.sandbox.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded pipe between threads. Who writes too fast waits, so that a flood from a container fills no memory here;
 * who waits is woken at once, where {@link java.io.PipedInputStream} would look once a second.
 */
final class Pipe {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] ring;
    private int first;
    private int count;
    private boolean ended;
    private boolean abandoned;

    Pipe(int size) {
        this.ring = new byte[size];
    }

    /** Nothing more will be written; what was is still read. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more will be read: what waits is dropped, and writing fails. */
    void abandon() {
        lock.lock();
        try {
            abandoned = true;
            count = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all bytes are in. */
    void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        lock.lock();
        try {
            int done = 0;
            while (done < length) {
                while (count == ring.length && !abandoned && !ended) {
                    changed.await();
                }
                if (abandoned || ended) {
                    throw new IOException("the other side is gone");
                }
                int last = (first + count) % ring.length;
                int step = Math.min(length - done, Math.min(ring.length - count, ring.length - last));
                System.arraycopy(bytes, offset + done, ring, last, step);
                done += step;
                count += step;
                changed.signalAll();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something to read; -1 at the end. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        lock.lock();
        try {
            while (count == 0 && !ended && !abandoned) {
                changed.await();
            }
            if (count == 0) {
                return -1;
            }
            int step = Math.min(length, Math.min(count, ring.length - first));
            System.arraycopy(ring, first, bytes, offset, step);
            first = (first + step) % ring.length;
            count -= step;
            changed.signalAll();
            return step;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            lock.unlock();
        }
    }

    int available() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** The end to read from; closing it abandons the pipe. */
    InputStream source() {
        return new Source();
    }

    /** The end to write to; closing it ends the pipe. */
    OutputStream sink() {
        return new Sink();
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        IOException failure = new InterruptedIOException("interrupted in a pipe");
        failure.initCause(e);
        return failure;
    }

    private final class Source extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return Pipe.this.read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return Pipe.this.read(bytes, offset, length);
        }

        @Override
        public int available() {
            return Pipe.this.available();
        }

        @Override
        public void close() {
            abandon();
        }
    }

    private final class Sink extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            Pipe.this.write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Pipe.this.write(bytes, offset, length);
        }

        @Override
        public void close() {
            end();
        }
    }
}
