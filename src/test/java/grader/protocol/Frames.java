package grader.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Frames for tests, and what they look like on the wire. */
final class Frames {

    static final long SEAL = 0x5EA1_5EA1_5EA1_5EA1L;

    private static final SourceFile SOURCE = new SourceFile("trading/Order.java", "package trading; // für 日本 😀");
    private static final ClassFile CLASS = new ClassFile("trading.Order$Side", new byte[] {-54, -2, -70, -66, 0});
    private static final TestNode TEST = new TestNode(
            "[engine:junit-jupiter]/[class:OrderTest]/[method:sells()]",
            "[engine:junit-jupiter]/[class:OrderTest]",
            true,
            "sells",
            "OrderTest",
            "sells",
            List.of("performance", "slow"),
            3,
            1500,
            "Selling is not buying.");
    private static final TestNode ENGINE =
            new TestNode("[engine:junit-jupiter]", "", false, "JUnit Jupiter", "", "", List.of(), 0, 0, "");

    private static final Growth GROWTH = new Growth(
            "linear",
            List.of(new Growth.Point(250, 9_000), new Growth.Point(500, Long.MAX_VALUE)),
            Optional.of(new Growth.Fit(1.5, -0.25, 1.75, 1.625)));

    private Frames() {}

    static Stream<HostFrame> ofHost() {
        return Stream.of(
                new HostFrame.Compile(SEAL, 17, true, List.of(SOURCE, SOURCE), List.of(CLASS)),
                new HostFrame.Compile(-1, 25, false, List.of(), List.of()),
                new HostFrame.Load(
                        List.of(
                                new LibraryFile("com/acme/Api.class", new byte[] {1, 2}),
                                new LibraryFile("a", new byte[0])),
                        List.of(CLASS, CLASS),
                        List.of("OrderTest"),
                        List.of("[a]", "[b]"),
                        65536,
                        true,
                        true),
                new HostFrame.Load(List.of(), List.of(), List.of(), List.of(), 0, false, false),
                new HostFrame.Run(SEAL, List.of(CLASS, CLASS)),
                new HostFrame.Run(0, List.of()));
    }

    static Stream<RunnerFrame> ofRunner() {
        Diagnostic error =
                new Diagnostic(Diagnostic.Severity.ERROR, "Order.java", 3, 14, "compiler.err.expected", "';' expected");
        Diagnostic warning =
                new Diagnostic(Diagnostic.Severity.WARNING, "", 0, 0, "compiler.warn.removal", "going away");
        return Stream.of(
                new RunnerFrame.Ready("25.0.3+9-LTS", 0),
                new RunnerFrame.Compiled(false, true, List.of(error, warning), List.of()),
                new RunnerFrame.Compiled(true, false, List.of(), List.of(CLASS)),
                new RunnerFrame.Discovered(ENGINE),
                new RunnerFrame.Discovered(TEST),
                new RunnerFrame.Started(TEST.id()),
                new RunnerFrame.Finished(
                        TEST.id(),
                        new Ending(Ending.Result.FAILED, "java.lang.Error", "no", "java.lang.Error: no\n\tat x"),
                        new Measurement(5, 4, 5, 1L << 40, 3, "a\0b"),
                        Aftermath.THREADS_LEFT),
                new RunnerFrame.Finished(
                        TEST.id(),
                        new Ending(Ending.Result.SUCCESSFUL, "", "", ""),
                        new Measurement(5, 4, 5, 1L << 40, 3, "").with(Optional.of(GROWTH)),
                        Aftermath.SOUND),
                new RunnerFrame.Finished(
                        "", new Ending(Ending.Result.SKIPPED, "", "", ""), Measurement.NONE, Aftermath.SOUND),
                new RunnerFrame.Pulse(Long.MAX_VALUE),
                new RunnerFrame.RunEnded(),
                new RunnerFrame.Broken(true, "Java heap space"));
    }

    /** As a writer would write them, sealed. */
    static byte[] sealed(Frame... frames) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        writer.seal(SEAL);
        for (Frame frame : frames) {
            writer.write(frame);
        }
        return bytes.toByteArray();
    }

    /** The first frame on a stream, put together by hand. */
    static byte[] raw(int length, int tag, byte... payload) {
        return raw(length, tag, SEAL, 0, payload);
    }

    static byte[] raw(int length, int tag, long seal, int sequence, byte... payload) {
        byte[] preamble = FrameWriter.preamble();
        return ByteBuffer.allocate(preamble.length + FrameWriter.HEADER + payload.length)
                .put(preamble)
                .putInt(length)
                .put((byte) tag)
                .putLong(seal)
                .putInt(sequence)
                .put(payload)
                .array();
    }

    static FrameReader reader(byte[] bytes) {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(bytes));
        reader.seal(SEAL);
        return reader;
    }
}
