package grader.runner;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.runner.compile.CompileCommand;
import grader.runner.run.RunCommand;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Entry point inside the sandbox: keeps the real streams for frames and gives everything else empty ones. */
public final class Main {

    private Main() {}

    /**
     * Serves the role until standard input ends.
     *
     * @param args {@code compile} or {@code run}, and after it {@code rehearse} to go through the role's work once
     *     without a host, for an archive of the classes that it takes
     */
    public static void main(String[] args) {
        FrameReader reader = new FrameReader(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 64 << 10));
        FrameWriter writer = new FrameWriter(new FileOutputStream(FileDescriptor.out));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        int status = 0;
        try {
            if (args.length == 2) {
                rehearse(args[0]);
            } else if (args[0].equals("compile")) {
                new CompileCommand(reader, writer).serve();
            } else {
                new RunCommand(reader, writer).serve();
            }
        } catch (Throwable e) {
            status = 1;
            Farewell.tell(writer, e);
        }
        // Threads that outlive the work must not keep the process alive.
        Runtime.getRuntime().halt(status);
    }

    private static void rehearse(String role) throws Throwable {
        if (role.equals("compile")) {
            grader.runner.compile.Rehearsal.compile();
        } else {
            grader.runner.run.Rehearsal.run();
        }
    }
}
