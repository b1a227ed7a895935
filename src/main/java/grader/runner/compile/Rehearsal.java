package grader.runner.compile;

import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.protocol.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A compiler's work without a host, so that the JVM can archive the classes that it takes. */
public final class Rehearsal {

    /** Much of the language, for much of the compiler. */
    private static final String SOURCE = """
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public class Shop<T extends Comparable<T>> implements Iterable<T> {
                enum Kind { CHEAP { int price() { return 1; } }, DEAR { int price() { return 2; } }; abstract int price(); }
                sealed interface Item permits Book, Pen {}
                record Book(String title, int pages) implements Item {}
                record Pen(Kind kind) implements Item {}
                private final Map<T, List<Integer>> stock = new HashMap<>();
                private int[] counts = {1, 2, 3};

                int sum(List<? extends Number> numbers) {
                    int sum = 0;
                    for (Number number : numbers) { sum += number.intValue(); }
                    for (int i = 0; i < counts.length; i++) { sum += counts[i] << 1; }
                    return sum > 3 ? sum : -sum;
                }

                String name(Item item) {
                    if (item instanceof Book book && book.pages() > 3) { return "book " + book.title(); }
                    switch (item.toString()) { case "a": case "b": return "x"; default: break; }
                    return switch (((Pen) item).kind()) { case CHEAP -> "cheap"; case DEAR -> "dear"; };
                }

                void add(T key, int count) {
                    stock.computeIfAbsent(key, any -> new ArrayList<>()).add(count);
                    Function<Integer, String> text = Object::toString;
                    var names = Stream.of(1, 2, 3).map(text).collect(Collectors.joining(","));
                    try { counts[count]++; } catch (ArrayIndexOutOfBoundsException e) { throw new IllegalStateException(names, e); }
                    finally { counts = counts.clone(); }
                }

                @Override public Iterator<T> iterator() {
                    return new Iterator<>() {
                        private final Iterator<T> keys = stock.keySet().iterator();
                        @Override public boolean hasNext() { return keys.hasNext(); }
                        @Override public T next() { return keys.next(); }
                    };
                }
            }
            """;

    private Rehearsal() {}

    /**
     * Compiles a source that is right, and one that is not.
     *
     * @throws IOException if a frame can't be written or read back
     */
    public static void compile() throws IOException {
        SourceCompiler compiler = new SourceCompiler();
        FrameWriter answers = new FrameWriter(OutputStream.nullOutputStream());
        for (String source : List.of(SOURCE, SOURCE.replace("int sum", "in sum"))) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            new FrameWriter(sent)
                    .write(new HostFrame.Compile(
                            0, 17, false, List.of(new SourceFile("Shop.java", source)), List.of()));
            HostFrame read = new FrameReader(new ByteArrayInputStream(sent.toByteArray())).readFromHost();
            answers.write(compiler.compile(
                    (HostFrame.Compile) read, cpuNanos -> answers.write(new RunnerFrame.Pulse(cpuNanos))));
        }
    }
}
