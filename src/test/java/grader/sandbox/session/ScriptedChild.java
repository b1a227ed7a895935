package grader.sandbox.session;

import grader.protocol.Frame;
import grader.protocol.FrameWriter;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Says what it was given to say, and is gone. */
final class ScriptedChild implements Child {

    private final Exit exit;
    private final byte[] output;

    /**
     * Knows its lines.
     *
     * @param last bytes after the frames
     */
    ScriptedChild(Exit exit, String last, Frame... frames) throws IOException {
        this.exit = exit;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        for (Frame frame : frames) {
            writer.write(frame);
        }
        bytes.writeBytes(last.getBytes(StandardCharsets.ISO_8859_1));
        this.output = bytes.toByteArray();
    }

    @Override
    public OutputStream input() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream output() {
        return new ByteArrayInputStream(output);
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
}
