package grader.sandbox;

import grader.sandbox.local.BubblewrapKind;
import grader.sandbox.local.ProcessKind;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The kinds of sandbox for tests. */
public final class Kinds {

    private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

    private Kinds() {}

    public static Stream<SandboxKind> all() {
        LinkedRuntimes runtimes = new RuntimeLinker(CACHE, Installation.find(), message -> {}).link();
        return Stream.of(new ProcessKind(runtimes, CACHE.resolve("scratch")), new BubblewrapKind(runtimes));
    }
}
