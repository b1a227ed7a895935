package grader.pipeline;

import grader.cache.MachineLock;
import grader.cache.Staging;
import grader.library.Libraries;
import grader.protocol.ClassFile;
import grader.protocol.FrameReader;
import grader.protocol.FrameWriter;
import grader.protocol.ProtocolException;
import grader.protocol.RunnerFrame;
import grader.protocol.TestNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Keeps prepared suites in the cache folder, one file each: a checksum, and the frames that a runner could have sent.
 *
 * <p>Safe with several graders at once: one prepares, the others wait for it. A file that can't be read, or is not what
 * was written, is made anew.
 */
final class SuiteCache {

    private static final long MOST_BYTES = 256 << 20;

    private final Path folder;

    SuiteCache(Path cache) {
        this.folder = cache.resolve("suites");
    }

    /**
     * The suite of that key, prepared first where it is not there.
     *
     * @param categories the problem's
     * @param libraries the problem's, which are kept elsewhere
     */
    PreparedSuite get(String key, Set<String> categories, Libraries libraries, Supplier<PreparedSuite> prepare) {
        Path file = folder.resolve(key + ".suite");
        try {
            Optional<PreparedSuite> cached = read(file, categories, libraries);
            if (cached.isPresent()) {
                return cached.orElseThrow();
            }
            return MachineLock.holding(folder.resolve(key + ".lock"), () -> {
                Optional<PreparedSuite> meanwhile = read(file, categories, libraries);
                return meanwhile.isPresent() ? meanwhile.orElseThrow() : prepared(file, prepare);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("can't use the cache in " + folder, e);
        }
    }

    private static PreparedSuite prepared(Path file, Supplier<PreparedSuite> prepare) throws IOException {
        PreparedSuite suite = prepare.get();
        Staging.write(file, bytes(suite));
        return suite;
    }

    private static byte[] bytes(PreparedSuite suite) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        writer.write(new RunnerFrame.Compiled(true, false, List.of(), suite.suite()));
        writer.write(new RunnerFrame.Compiled(true, false, List.of(), suite.reference()));
        for (PlannedTest test : suite.tests()) {
            writer.write(new RunnerFrame.Discovered(test.node()));
            writer.write(new RunnerFrame.Started(test.group()));
            writer.write(new RunnerFrame.Started(test.groupName()));
            writer.write(new RunnerFrame.Started(test.category()));
            writer.write(new RunnerFrame.Pulse(test.calibratedNanos()));
        }
        writer.write(new RunnerFrame.RunEnded());
        return withChecksum(bytes.toByteArray());
    }

    static byte[] withChecksum(byte[] frames) {
        return ByteBuffer.allocate(Long.BYTES + frames.length)
                .putLong(checksum(frames, 0))
                .put(frames)
                .array();
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    private static Optional<PreparedSuite> read(Path file, Set<String> categories, Libraries libraries)
            throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != checksum(bytes, Long.BYTES)) {
            return Optional.empty();
        }
        try {
            FrameReader reader =
                    new FrameReader(new ByteArrayInputStream(bytes, Long.BYTES, bytes.length - Long.BYTES));
            List<ClassFile> suite = next(reader, RunnerFrame.Compiled.class).classes();
            List<ClassFile> reference = next(reader, RunnerFrame.Compiled.class).classes();
            return Optional.of(new PreparedSuite(libraries, suite, reference, tests(reader, categories)));
        } catch (EOFException | ProtocolException e) {
            return Optional.empty();
        }
    }

    private static List<PlannedTest> tests(FrameReader reader, Set<String> categories) throws IOException {
        List<PlannedTest> tests = new ArrayList<>();
        RunnerFrame frame = reader.readFromRunner();
        while (frame instanceof RunnerFrame.Discovered discovered) {
            TestNode node = discovered.node();
            String group = next(reader, RunnerFrame.Started.class).id();
            String groupName = next(reader, RunnerFrame.Started.class).id();
            String category = next(reader, RunnerFrame.Started.class).id();
            long calibrated = next(reader, RunnerFrame.Pulse.class).countedNanos();
            if (!categories.contains(category)) {
                throw new ProtocolException("a category that the problem does not have: " + category);
            }
            tests.add(new PlannedTest(node, group, groupName, category, calibrated));
            frame = reader.readFromRunner();
        }
        return tests;
    }

    private static <F extends RunnerFrame> F next(FrameReader reader, Class<F> type) throws IOException {
        RunnerFrame frame = reader.readFromRunner();
        if (!type.isInstance(frame)) {
            throw new ProtocolException("not a " + type.getSimpleName());
        }
        return type.cast(frame);
    }
}
