package grader.sandbox.session;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waits for its run, says what it was given to say, and is gone. */
final class AnsweringChild implements Child {

    private final PipedOutputStream input = new PipedOutputStream();
    private final Answer output;
    private final Exit exit;

    AnsweringChild(Exit exit, RunnerFrame... answer) throws IOException {
        this.exit = exit;
        this.output = new Answer(new FrameReader(new PipedInputStream(input, 4096)), List.of(answer));
    }

    @Override
    public OutputStream input() {
        return input;
    }

    @Override
    public InputStream output() {
        return output;
    }

    @Override
    public InputStream errors() {
        return InputStream.nullInputStream();
    }

    @Override
    public Optional<Exit> awaitExit(Duration patience) {
        return Optional.of(exit);
    }

    @Override
    public void close() {}

    /** Has nothing to read between the greeting and the run. */
    private static final class Answer extends InputStream {
        private final FrameReader received;
        private final List<RunnerFrame> answer;
        private final ByteArrayOutputStream said = new ByteArrayOutputStream();
        private final FrameWriter writer = new FrameWriter(said);
        private InputStream unread;
        private boolean asked;

        Answer(FrameReader received, List<RunnerFrame> answer) throws IOException {
            this.received = received;
            this.answer = answer;
            writer.write(new RunnerFrame.Ready("25", 0));
            unread = unread();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = unread.read(bytes, offset, length);
            if (read < 0 && !asked) {
                awaitRun();
                return read(bytes, offset, length);
            }
            return read;
        }

        private void awaitRun() throws IOException {
            while (!asked) {
                if (received.readFromHost() instanceof HostFrame.Run run) {
                    asked = true;
                    writer.seal(run.seal());
                }
            }
            for (RunnerFrame frame : answer) {
                writer.write(frame);
            }
            unread = unread();
        }

        private InputStream unread() {
            InputStream bytes = new ByteArrayInputStream(said.toByteArray());
            said.reset();
            return bytes;
        }
    }
}
