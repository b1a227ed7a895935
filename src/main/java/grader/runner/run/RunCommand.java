package grader.runner.run;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Answers one {@link HostFrame.Run}. */
public final class RunCommand {

    private final FrameReader reader;
    private final FrameWriter writer;

    public RunCommand(FrameReader reader, FrameWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Serves once.
     *
     * @throws Throwable what stopped the run, such as an {@link OutOfMemoryError} that a test threw and JUnit let
     *     through
     */
    public void serve() throws Throwable {
        long start = System.nanoTime();
        SuiteExecution.warmUp();
        String jdk = System.getProperty("java.runtime.version", "unknown");
        writer.write(new RunnerFrame.Ready(jdk, System.nanoTime() - start));
        HostFrame frame = reader.readFromHost();
        if (!(frame instanceof HostFrame.Run request)) {
            throw new ProtocolException("a runner of tests runs tests");
        }
        writer.seal(request.seal());
        Lifeline.watch(reader);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread tests = new Thread(
                () -> {
                    try {
                        new SuiteExecution(request, writer).execute();
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                },
                "tests");
        tests.start();
        tests.join();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        end();
    }

    private void end() throws IOException {
        writer.write(new RunnerFrame.RunEnded());
    }
}
