package grader.sandbox.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the client reads a container's input from, in a thread of its own making. */
final class InputSource extends FilterInputStream {

    private final Runnable atEnd;

    /**
     * Nothing is read yet.
     *
     * @param atEnd run when all that was written has been read, and passed on since the client then comes back for more
     */
    InputSource(InputStream in, Runnable atEnd) {
        super(in);
        this.atEnd = atEnd;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        // When the container is gone, this thread's next write fails and the client lets a stack trace be printed for
        // what is no news here. The thread can be reached only from what it calls.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
        int count = super.read(bytes, offset, length);
        if (count < 0) {
            atEnd.run();
        }
        return count;
    }
}
