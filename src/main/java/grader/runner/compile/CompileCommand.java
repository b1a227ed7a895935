package grader.runner.compile;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import java.io.IOException;

/** Answers one {@link HostFrame.Compile} after another until standard input ends. */
public final class CompileCommand {

    private final FrameReader reader;
    private final FrameWriter writer;

    public CompileCommand(FrameReader reader, FrameWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Serves.
     *
     * @throws java.io.EOFException when standard input ends
     */
    public void serve() throws IOException {
        long start = System.nanoTime();
        SourceCompiler compiler = new SourceCompiler();
        String jdk = System.getProperty("java.runtime.version", "unknown");
        writer.write(new RunnerFrame.Ready(jdk, System.nanoTime() - start));
        while (true) {
            HostFrame frame = reader.readFromHost();
            if (!(frame instanceof HostFrame.Compile request)) {
                throw new ProtocolException("a compiler compiles");
            }
            writer.seal(request.seal());
            writer.write(compiler.compile(request, cpuNanos -> writer.write(new RunnerFrame.Pulse(cpuNanos))));
        }
    }
}
