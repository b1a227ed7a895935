package grader.runner.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Takes what is printed: counts all of it, keeps the first part of each test's. */
final class Capture extends OutputStream {

    private static final long MOST_BYTES_OF_A_CHAR = 3;

    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    Capture(int limit) {
        this.limit = limit;
    }

    void install() {
        PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @Override
    public synchronized void write(int b) {
        count++;
        if (kept.size() < limit) {
            kept.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        count += length;
        int room = limit - kept.size();
        kept.write(bytes, offset, Math.min(room, length));
    }

    synchronized void reset() {
        kept.reset();
        count = 0;
    }

    synchronized long count() {
        return count;
    }

    /** No longer than the limit, encoded: what is not UTF-8 is replaced by what takes up to three times the room. */
    synchronized String text() {
        String text = kept.toString(StandardCharsets.UTF_8);
        if (text.length() * MOST_BYTES_OF_A_CHAR <= limit) {
            return text;
        }
        CharBuffer chars = CharBuffer.wrap(text);
        StandardCharsets.UTF_8.newEncoder().encode(chars, ByteBuffer.allocate(limit), true);
        return text.substring(0, chars.position());
    }
}
