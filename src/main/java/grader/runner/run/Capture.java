package grader.runner.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what is printed: counts all of it, keeps the first part of each test's. */
final class Capture extends OutputStream {

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

    synchronized String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }
}
