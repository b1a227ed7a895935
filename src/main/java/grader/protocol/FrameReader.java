package grader.protocol;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads frames and refuses all that is not one: unknown, oversized, unsealed or out of sequence. */
public final class FrameReader {

    /** Bytes before the first frame that are passed over and kept. */
    public static final int MAX_STRAY_BYTES = 64 << 10;

    private final InputStream in;
    private boolean begun;
    private long seal;
    private int sequence;
    private byte[] strayBytes = new byte[0];

    /**
     * Nothing is read yet.
     *
     * @param in buffered, for speed
     */
    public FrameReader(InputStream in) {
        this.in = in;
    }

    /** From the next frame on, frames must carry this seal and be numbered from 0 again. */
    public synchronized void seal(long newSeal) {
        seal = newSeal;
        sequence = 0;
    }

    /** What came before the first frame: the JVM's own words, kept for diagnosis. */
    public byte[] strayBytes() {
        return strayBytes.clone();
    }

    /**
     * Waits for the next frame of the runner.
     *
     * @throws EOFException if the stream ends, between frames or in one
     * @throws ProtocolException if what comes is no such frame
     */
    public RunnerFrame readFromRunner() throws IOException {
        return read(RunnerFrame::read);
    }

    /** Waits for the next frame of the host; as {@link #readFromRunner}. */
    public HostFrame readFromHost() throws IOException {
        return read(HostFrame::read);
    }

    private record Header(FrameType type, int length) {}

    private interface Decoding<T> {
        T decode(FrameType type, PayloadReader payload) throws ProtocolException;
    }

    private <T> T read(Decoding<T> decoding) throws IOException {
        if (!begun) {
            skipToPreamble();
            begun = true;
        }
        Header header = header();
        PayloadReader payload = new PayloadReader(exactly(header.length()));
        try {
            T frame = decoding.decode(header.type(), payload);
            payload.end();
            return frame;
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("a " + header.type() + " that makes no sense: " + e.getMessage());
        }
    }

    private Header header() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(exactly(FrameWriter.HEADER));
        int length = header.getInt();
        FrameType type = FrameType.of(Byte.toUnsignedInt(header.get()));
        checkSequence(type, header.getLong(), header.getInt());
        if (length < 0 || length > type.maxPayload()) {
            throw new ProtocolException(
                    type + " of " + length + " bytes; at most " + type.maxPayload() + " are allowed");
        }
        return new Header(type, length);
    }

    private synchronized void checkSequence(FrameType type, long frameSeal, int frameSequence)
            throws ProtocolException {
        if (frameSeal != seal || frameSequence != sequence) {
            throw new ProtocolException(type + " out of sequence");
        }
        sequence++;
    }

    /** Reads in steps, so that memory is taken only for bytes that came. */
    private byte[] exactly(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the stream ended");
        }
        return bytes;
    }

    private void skipToPreamble() throws IOException {
        byte[] preamble = FrameWriter.preamble();
        ByteArrayOutputStream stray = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < preamble.length) {
            int next = in.read();
            if (next < 0) {
                strayBytes = stray.toByteArray();
                throw new EOFException("the stream ended before the first frame");
            }
            if (next == preamble[matched]) {
                matched++;
                continue;
            }
            // The preamble's first byte does not occur again in it, so a failed match restarts at most there.
            stray.writeBytes(Arrays.copyOf(preamble, matched));
            matched = next == preamble[0] ? 1 : 0;
            if (matched == 0) {
                stray.write(next);
            }
            if (stray.size() > MAX_STRAY_BYTES) {
                strayBytes = stray.toByteArray();
                throw new ProtocolException("no frame in the first " + MAX_STRAY_BYTES + " bytes");
            }
        }
        strayBytes = stray.toByteArray();
    }
}
