package grader.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    static void libraryFile(PayloadWriter out, LibraryFile file) {
        out.text(file.path()).blob(file.bytes());
    }

    static LibraryFile libraryFile(PayloadReader in) throws ProtocolException {
        return new LibraryFile(in.text(), in.blob());
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
                .text(measurement.output())
                .list(measurement.growth().stream().toList(), Payloads::growth);
    }

    static Measurement measurement(PayloadReader in) throws ProtocolException {
        return new Measurement(
                in.int64(), in.int64(), in.int64(), in.int64(), in.int64(), in.text(), optional(in, Payloads::growth));
    }

    private static void growth(PayloadWriter out, Growth growth) {
        out.text(growth.atMost())
                .list(growth.points(), (each, point) -> each.int64(point.size()).int64(point.nanos()));
        out.list(
                growth.fit().stream().toList(),
                (each, fit) -> each.number(fit.exponent())
                        .number(fit.low())
                        .number(fit.high())
                        .number(fit.limit()));
    }

    private static Growth growth(PayloadReader in) throws ProtocolException {
        return new Growth(
                in.text(),
                in.list(each -> new Growth.Point(each.int64(), each.int64())),
                optional(in, each -> new Growth.Fit(each.number(), each.number(), each.number(), each.number())));
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

    /** What may be there or not is a list of one or none. */
    private static <T> Optional<T> optional(PayloadReader in, PayloadReader.Item<T> item) throws ProtocolException {
        List<T> items = in.list(item);
        if (items.size() > 1) {
            throw new ProtocolException(items.size() + " where there is one at most");
        }
        return items.stream().findFirst();
    }

    private static <E extends Enum<E>> E constant(PayloadReader in, E[] values) throws ProtocolException {
        String name = in.text();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProtocolException("no such constant: " + name));
    }
}
