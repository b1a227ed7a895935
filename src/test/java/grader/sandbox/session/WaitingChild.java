package grader.sandbox.session;

import grader.protocol.FrameReader;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Says that it is ready, and no more until it dies. */
final class WaitingChild implements Child {
    private final ScriptedChild script;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final PipedOutputStream input = new PipedOutputStream();
    private final FrameReader received;

    WaitingChild() throws IOException {
        received = new FrameReader(new PipedInputStream(input, 4096));
        script = new ScriptedChild(new Exit(137, false), "", new RunnerFrame.Ready("25", 0));
    }

    void die() {
        end.countDown();
    }

    /** Waits for what it is sent next. */
    HostFrame heard() throws IOException {
        return received.readFromHost();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public OutputStream input() {
        return input;
    }

    @Override
    public InputStream output() {
        InputStream silence = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    end.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        return new SequenceInputStream(script.output(), silence);
    }

    @Override
    public InputStream errors() {
        return script.errors();
    }

    @Override
    public Optional<Exit> awaitExit(Duration patience) {
        return end.getCount() == 0 ? script.awaitExit(patience) : Optional.empty();
    }

    @Override
    public void close() {
        closed.countDown();
        end.countDown();
    }
}
