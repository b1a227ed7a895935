package grader.runner.run;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import java.io.IOException;

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
        SuiteExecution execution = SuiteExecution.of(suite(reader.readFromHost()), writer);
        HostFrame next = reader.readFromHost();
        while (!(next instanceof HostFrame.Run run)) {
            execution.abandon();
            execution = SuiteExecution.of(suite(next), writer);
            next = reader.readFromHost();
        }
        writer.seal(run.seal());
        Lifeline.watch(reader);
        execution.run(run);
        end();
    }

    private static HostFrame.Load suite(HostFrame frame) throws ProtocolException {
        if (frame instanceof HostFrame.Load suite) {
            return suite;
        }
        throw new ProtocolException("a runner of tests loads a suite, and then runs it");
    }

    private void end() throws IOException {
        writer.write(new RunnerFrame.RunEnded());
    }
}
