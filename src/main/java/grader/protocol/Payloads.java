package grader.protocol;

import java.util.Arrays;

/** How the parts of frames stand on the wire: each written and read side by side. */
final class Payloads {

    private Payloads() {}

    static void source(PayloadWriter out, SourceFile source) {
        out.text(source.path()).text(source.text());
    }

    static SourceFile source(PayloadReader in) throws ProtocolException {
        return new SourceFile(in.text(), in.text());
    }

    static void classFile(PayloadWriter out, ClassFile file) {
        out.text(file.name()).blob(file.bytes());
    }

    static ClassFile classFile(PayloadReader in) throws ProtocolException {
        return new ClassFile(in.text(), in.blob());
    }

    static void diagnostic(PayloadWriter out, Diagnostic diagnostic) {
        out.text(diagnostic.severity().name())
                .text(diagnostic.file())
                .int32(diagnostic.line())
                .int32(diagnostic.column())
                .text(diagnostic.code())
                .text(diagnostic.message());
    }

    static Diagnostic diagnostic(PayloadReader in) throws ProtocolException {
        return new Diagnostic(
                constant(in, Diagnostic.Severity.values()), in.text(), in.int32(), in.int32(), in.text(), in.text());
    }

    static void ending(PayloadWriter out, Ending ending) {
        out.text(ending.result().name())
                .text(ending.thrown())
                .text(ending.message())
                .text(ending.trace());
    }

    static Ending ending(PayloadReader in) throws ProtocolException {
        return new Ending(constant(in, Ending.Result.values()), in.text(), in.text(), in.text());
    }

    static void measurement(PayloadWriter out, Measurement measurement) {
        out.int64(measurement.wallNanos())
                .int64(measurement.cpuNanos())
                .int64(measurement.countedNanos())
                .int64(measurement.allocatedBytes())
                .int64(measurement.outputBytes())
                .text(measurement.output());
    }

    static Measurement measurement(PayloadReader in) throws ProtocolException {
        return new Measurement(in.int64(), in.int64(), in.int64(), in.int64(), in.int64(), in.text());
    }

    static void aftermath(PayloadWriter out, Aftermath aftermath) {
        out.text(aftermath.name());
    }

    static Aftermath aftermath(PayloadReader in) throws ProtocolException {
        return constant(in, Aftermath.values());
    }

    static void testNode(PayloadWriter out, TestNode node) {
        out.text(node.id())
                .text(node.parent())
                .bool(node.test())
                .text(node.name())
                .text(node.className())
                .text(node.methodName())
                .list(node.tags(), PayloadWriter::text)
                .int32(node.points())
                .int64(node.timeLimitMillis())
                .text(node.hint());
    }

    static TestNode testNode(PayloadReader in) throws ProtocolException {
        return new TestNode(
                in.text(),
                in.text(),
                in.bool(),
                in.text(),
                in.text(),
                in.text(),
                in.list(PayloadReader::text),
                in.int32(),
                in.int64(),
                in.text());
    }

    private static <E extends Enum<E>> E constant(PayloadReader in, E[] values) throws ProtocolException {
        String name = in.text();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProtocolException("no such constant: " + name));
    }
}
