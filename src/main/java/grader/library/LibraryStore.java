package grader.library;

import grader.cache.Digest;
import grader.cache.MachineLock;
import grader.cache.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps resolved libraries in the cache folder: jars by their digest, and for each list of coordinates a pin that says
 * which jars those are. Once pinned nothing is asked of a repository again, and a jar is only used when its bytes are
 * the pinned ones.
 *
 * <p>Safe with several threads, and with several graders at once: one resolves, the others wait for it.
 */
public final class LibraryStore {

    private static final int KEY_LENGTH = 40;

    private final Path folder;
    private final Optional<Path> settings;
    private Optional<Loaded> last = Optional.empty();

    private record Loaded(List<String> coordinates, int release, Libraries libraries) {}

    /**
     * Nothing is read or made before the first use.
     *
     * @param cache the cache folder
     * @param settings Maven's, in place of {@code ~/.m2/settings.xml}
     */
    public LibraryStore(Path cache, Optional<Path> settings) {
        this.folder = cache.resolve("libraries");
        this.settings = settings;
    }

    /**
     * The libraries of these coordinates, and all that they need at run time.
     *
     * @param coordinates {@code group:artifact:version}
     * @param release the Java release for which a jar's entries are taken
     * @param resolving called before repositories are asked, which may take minutes
     * @throws UnusableLibraryException if the author has to change something
     * @throws LibraryException if a repository can't be asked, or gives other bytes than before
     */
    public synchronized Libraries get(List<String> coordinates, int release, Runnable resolving) {
        if (coordinates.isEmpty()) {
            return Libraries.NONE;
        }
        Optional<Libraries> known = last.filter(
                        loaded -> loaded.coordinates().equals(coordinates) && loaded.release() == release)
                .map(Loaded::libraries);
        if (known.isPresent()) {
            return known.orElseThrow();
        }
        try {
            Libraries libraries = read(pinned(coordinates, resolving), release);
            last = Optional.of(new Loaded(List.copyOf(coordinates), release, libraries));
            return libraries;
        } catch (IOException e) {
            throw new UncheckedIOException("can't use the libraries in " + folder, e);
        }
    }

    private Pin pinned(List<String> coordinates, Runnable resolving) throws IOException {
        Path file = folder.resolve(Digest.of(coordinates).substring(0, KEY_LENGTH) + ".pin");
        Optional<Pin> complete = complete(file);
        if (complete.isPresent()) {
            return complete.orElseThrow();
        }
        return MachineLock.holding(folder.resolve("resolving.lock"), () -> {
            Optional<Pin> meanwhile = complete(file);
            if (meanwhile.isPresent()) {
                return meanwhile.orElseThrow();
            }
            resolving.run();
            return resolved(coordinates, file);
        });
    }

    /** The pin, where its jars are all there with the bytes that they had. */
    private Optional<Pin> complete(Path file) throws IOException {
        Optional<Pin> pin = read(file);
        for (Pin.Jar jar : pin.map(Pin::jars).orElse(List.of())) {
            Path kept = kept(jar.sha256());
            if (!Files.isRegularFile(kept) || !Digest.ofFile(kept).equals(jar.sha256())) {
                return Optional.empty();
            }
        }
        return pin;
    }

    private static Optional<Pin> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Pin.parse(Files.readString(file)) : Optional.empty();
    }

    private Pin resolved(List<String> coordinates, Path file) throws IOException {
        List<Pin.Jar> jars = new ArrayList<>();
        // Made only now: most problems have no libraries, and Maven's classes are many.
        for (MavenRepositories.Found found : new MavenRepositories(settings).resolve(coordinates)) {
            byte[] bytes = Files.readAllBytes(found.file());
            String sha256 = Digest.ofBytes(bytes);
            Staging.write(kept(sha256), bytes);
            jars.add(new Pin.Jar(found.coordinate(), found.root(), sha256));
        }
        Pin pin = new Pin(jars);
        Optional<Pin> before = read(file);
        if (before.isPresent() && !before.orElseThrow().equals(pin)) {
            throw new LibraryException(
                    "the repositories give other bytes for " + String.join(", ", coordinates) + " than before; delete "
                            + file + " to take them, and grade again what was graded with the old ones");
        }
        Staging.write(file, pin.text().getBytes(StandardCharsets.UTF_8));
        return pin;
    }

    private Libraries read(Pin pin, int release) throws IOException {
        JarReader reader = new JarReader(release);
        List<String> digests = new ArrayList<>();
        for (Pin.Jar jar : pin.jars()) {
            reader.add(jar, kept(jar.sha256()));
            digests.add(jar.coordinate() + " sha256:" + jar.sha256());
        }
        return new Libraries(digests, reader.files());
    }

    private Path kept(String sha256) {
        return folder.resolve(sha256 + ".jar");
    }
}
