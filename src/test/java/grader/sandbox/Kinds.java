package grader.sandbox;

import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of sandbox for tests. */
public final class Kinds {

    /** Shared by all tests, so that what is linked, built and compiled once serves them all. */
    public static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

    private Kinds() {}

    /** Linked once for all tests. */
    public static LinkedRuntimes runtimes() {
        return new RuntimeLinker(CACHE, Installation.find(), message -> {}).link();
    }

    /** Those that tests of what must be the same in every kind are to run in: {@code -Dsandbox.kinds=process,…}. */
    public static List<SandboxChoice> wanted() {
        String names = System.getProperty("sandbox.kinds", "container,bubblewrap,process");
        return Arrays.stream(names.split(","))
                .map(name -> SandboxChoice.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Those wanted that work here; {@link EveryKindIT} says of the others why they don't. */
    public static Stream<SandboxKind> all() {
        SandboxKinds kinds = new SandboxKinds(CACHE, message -> {});
        return wanted().stream().filter(kind -> kinds.probe(kind).works()).map(kinds::open);
    }
}
