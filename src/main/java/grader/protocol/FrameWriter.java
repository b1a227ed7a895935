package grader.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes frames, each in one piece and flushed: {@code length:4 type:1 seal:8 sequence:4 payload:length}, big-endian.
 *
 * <p>Before the first frame stands {@link #PREAMBLE}, so that a reader can pass over what a JVM says of itself on the
 * same stream before {@code main} runs.
 */
public final class FrameWriter {

    private static final byte[] PREAMBLE = "\u0007grader\u0001\n".getBytes(StandardCharsets.US_ASCII);
    static final int HEADER = 4 + 1 + 8 + 4;

    private final OutputStream out;
    private boolean begun;
    private long seal;
    private int sequence;

    /**
     * Nothing is written yet.
     *
     * @param out buffered by nobody: each frame is one write
     */
    public FrameWriter(OutputStream out) {
        this.out = out;
    }

    static byte[] preamble() {
        return PREAMBLE.clone();
    }

    /** From the next frame on, frames carry this seal and are numbered from 0 again. */
    public synchronized void seal(long newSeal) {
        seal = newSeal;
        sequence = 0;
    }

    /**
     * Writes a frame, safe with several threads.
     *
     * @throws ProtocolException if the frame is longer than its type allows; nothing was written then
     */
    public synchronized void write(Frame frame) throws IOException {
        FrameType type = FrameEncoder.type(frame);
        byte[] payload = FrameEncoder.payload(frame);
        if (payload.length > type.maxPayload()) {
            throw new ProtocolException(
                    type + " of " + payload.length + " bytes; at most " + type.maxPayload() + " are allowed");
        }
        int offset = begun ? 0 : PREAMBLE.length;
        ByteBuffer bytes = ByteBuffer.allocate(offset + HEADER + payload.length);
        bytes.put(Arrays.copyOf(PREAMBLE, offset));
        bytes.putInt(payload.length).put((byte) type.tag()).putLong(seal).putInt(sequence);
        bytes.put(payload);
        begun = true;
        sequence++;
        out.write(bytes.array());
        out.flush();
    }
}
