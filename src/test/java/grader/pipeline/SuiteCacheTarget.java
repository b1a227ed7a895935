package grader.pipeline;

import grader.fuzz.FuzzTarget;
import grader.fuzz.Scratch;
import grader.library.Libraries;
import grader.protocol.ClassFile;
import grader.protocol.TestNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A file in the cache of suites, below its checksum: it is the suite, or the suite is prepared anew and the file is written as it should be. */
public final class SuiteCacheTarget implements FuzzTarget {

    private static final Set<String> CATEGORIES = Set.of("correctness", "performance");
    private static final PreparedSuite SUITE = new PreparedSuite(
            Libraries.NONE,
            List.of(new ClassFile("SumsTest", new byte[] {1, 2, 3}), new ClassFile("SumsTest$In", new byte[0])),
            List.of(new ClassFile("Sums", new byte[] {4})),
            List.of(planned("[a]", "correctness"), planned("[b]", "performance")));

    private static final int CHECKSUM = Long.BYTES;

    private final Path cache = Scratch.folder("suite-cache");
    private final Path file = cache.resolve("suites").resolve("sums.suite");

    private static PlannedTest planned(String id, String category) {
        TestNode node =
                new TestNode(id, "[parent]", true, "name", "SumsTest", "sums", List.of(category), 2, 500, "hint");
        return new PlannedTest(node, "[parent]", "sums", category, 1_000_000);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        Files.deleteIfExists(file);
        new SuiteCache(cache).get("sums", CATEGORIES, Libraries.NONE, () -> SUITE);
        byte[] written = Files.readAllBytes(file);
        return List.of(Arrays.copyOfRange(written, CHECKSUM, written.length));
    }

    @Override
    public int mutants() {
        return 1_000;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, SuiteCache.withChecksum(input));
        boolean[] anew = new boolean[1];
        new SuiteCache(cache).get("sums", CATEGORIES, Libraries.NONE, () -> {
            anew[0] = true;
            return SUITE;
        });
        PreparedSuite again = new SuiteCache(cache).get("sums", CATEGORIES, Libraries.NONE, () -> {
            throw new AssertionError("what was just written or read is read");
        });
        if (anew[0] && !again.equals(SUITE)) {
            throw new AssertionError("prepared anew, but read as " + again);
        }
        return !anew[0];
    }
}
