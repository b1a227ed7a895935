package grader.sandbox;

import grader.sandbox.container.ContainerEngine;
import grader.sandbox.container.ContainerKind;
import grader.sandbox.container.SandboxImage;
import grader.sandbox.local.BubblewrapKind;
import grader.sandbox.local.ProcessKind;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The kinds of sandbox for tests. */
public final class Kinds {

    private static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

    private Kinds() {}

    /** All but containers where no engine answers, which the container's own tests say by being skipped. */
    public static Stream<SandboxKind> all() {
        LinkedRuntimes runtimes = new RuntimeLinker(CACHE, Installation.find(), message -> {}).link();
        Stream<SandboxKind> local =
                Stream.of(new ProcessKind(runtimes, CACHE.resolve("scratch")), new BubblewrapKind(runtimes));
        return ContainerEngine.probe().works()
                ? Stream.concat(
                        local,
                        Stream.of(new ContainerKind(runtimes, SandboxImage.ensure(runtimes, CACHE, message -> {}))))
                : local;
    }
}
