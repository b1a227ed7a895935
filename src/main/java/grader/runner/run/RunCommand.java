package grader.runner.run;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Answers one {@link HostFrame.Run} of a suite that was loaded before. */
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
        SuiteExecution execution = new SuiteExecution(read(HostFrame.Load.class), writer);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread tests = new Thread(
                () -> {
                    try {
                        execution.execute();
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                },
                "tests");
        tests.start();
        HostFrame.Run run = read(HostFrame.Run.class);
        writer.seal(run.seal());
        Lifeline.watch(reader);
        execution.begin(run, tests);
        tests.join();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        end();
    }

    private <T extends HostFrame> T read(Class<T> next) throws IOException {
        HostFrame frame = reader.readFromHost();
        if (!next.isInstance(frame)) {
            throw new ProtocolException("a runner of tests loads a suite, and then runs it");
        }
        return next.cast(frame);
    }

    private void end() throws IOException {
        writer.write(new RunnerFrame.RunEnded());
    }
}
