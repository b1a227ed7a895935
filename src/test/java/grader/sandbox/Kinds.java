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

    /** Shared by all tests, so that what is linked, built and compiled once serves them all. */
    public static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

    private Kinds() {}

    /** Those that work here; {@link EveryKindIT} says of the others why they don't. */
    public static Stream<SandboxKind> all() {
        LinkedRuntimes runtimes = new RuntimeLinker(CACHE, Installation.find(), message -> {}).link();
        Stream.Builder<SandboxKind> kinds = Stream.builder();
        kinds.add(new ProcessKind(runtimes, CACHE.resolve("scratch")));
        if (BubblewrapKind.probe().works()) {
            kinds.add(new BubblewrapKind(runtimes));
        }
        if (ContainerEngine.probe().works()) {
            kinds.add(new ContainerKind(runtimes, SandboxImage.ensure(runtimes, CACHE, message -> {})));
        }
        return kinds.build();
    }
}
