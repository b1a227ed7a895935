package grader.protocol;

import grader.fuzz.FuzzTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One frame, in order and sealed: the input is its type and its payload, so that only what it says can be wrong. */
public final class PayloadTarget implements FuzzTarget {

    @Override
    public List<byte[]> seeds() {
        return Stream.concat(Frames.ofRunner(), Frames.ofHost())
                .map(frame -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    bytes.write(FrameEncoder.type(frame).tag());
                    bytes.writeBytes(FrameEncoder.payload(frame));
                    return bytes.toByteArray();
                })
                .toList();
    }

    @Override
    public int mutants() {
        return 10_000;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        if (input.length == 0) {
            return false;
        }
        int tag = Byte.toUnsignedInt(input[0]);
        byte[] payload = Arrays.copyOfRange(input, 1, input.length);
        byte[] bytes = Frames.raw(payload.length, tag, payload);
        boolean ofHost = tag == FrameType.COMPILE.tag() || tag == FrameType.LOAD.tag() || tag == FrameType.RUN.tag();
        try {
            Frame frame = ofHost
                    ? Frames.reader(bytes).readFromHost()
                    : Frames.reader(bytes).readFromRunner();
            checkWritesAs(frame);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A frame that was read is written, and read again, as the same. */
    static void checkWritesAs(Frame frame) throws IOException {
        FrameReader reader = Frames.reader(Frames.sealed(frame));
        Frame again = frame instanceof HostFrame ? reader.readFromHost() : reader.readFromRunner();
        if (!again.equals(frame)) {
            throw new AssertionError(frame + " was read back as " + again);
        }
    }
}
