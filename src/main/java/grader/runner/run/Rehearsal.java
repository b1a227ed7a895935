package grader.runner.run;

import grader.protocol.ClassFile;
import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.runner.toy.Toy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A run of tests without a host, so that the JVM can archive the classes that it takes. */
public final class Rehearsal {

    private static final List<Class<?>> SUITE = List.of(Toy.class, Toy.Inside.class, Toy.Choice.class);

    private Rehearsal() {}

    /**
     * Runs the toy suite the way that a submission's is run.
     *
     * @throws Throwable if a frame can't be written or read back, or the toy suite can't be run
     */
    public static void run() throws Throwable {
        SuiteExecution.warmUp();
        SuiteExecution.toy(Launching.launcher(Launching.ALL_ENGINES));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        FrameWriter host = new FrameWriter(sent);
        host.write(new HostFrame.Load(
                List.of(), classes(), List.of(Toy.class.getName()), List.of(), 1 << 16, false, false));
        host.write(new HostFrame.Run(0, List.of()));
        FrameReader reader = new FrameReader(new ByteArrayInputStream(sent.toByteArray()));
        FrameWriter nowhere = new FrameWriter(OutputStream.nullOutputStream());
        SuiteExecution.of((HostFrame.Load) reader.readFromHost(), nowhere).run((HostFrame.Run) reader.readFromHost());
    }

    private static List<ClassFile> classes() throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (Class<?> toy : SUITE) {
            String file = toy.getName().substring(toy.getName().lastIndexOf('.') + 1) + ".class";
            try (InputStream bytes = Objects.requireNonNull(toy.getResourceAsStream(file))) {
                classes.add(new ClassFile(toy.getName(), bytes.readAllBytes()));
            }
        }
        return classes;
    }
}
