package grader.sandbox;

import grader.cache.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What goes into every sandbox beside the JDK.
 *
 * @param jars the runner and the libraries of suites, sorted by file name
 */
public record Installation(List<Path> jars) {

    private static final String RUNNER = "grader-runner.jar";

    public Installation {
        jars = List.copyOf(jars);
    }

    /**
     * Finds the jars beside the one, or beside the folder of classes, that this class was loaded from.
     *
     * @throws SandboxException if they are not there
     */
    public static Installation find() {
        Path home = code().resolveSibling("");
        Path runner = home.resolve(RUNNER);
        Path libraries = home.resolve("sandbox-lib");
        if (!Files.isRegularFile(runner) || !Files.isDirectory(libraries)) {
            throw new SandboxException("the runner is not built: " + runner + " is missing; run ./mvnw package");
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return new Installation(Stream.concat(
                            Stream.of(runner),
                            jars.filter(file -> file.toString().endsWith(".jar"))
                                    .sorted())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a jar of the build's, in hexadecimal: as the build noted it, else counted now. */
    public static String digest(Path jar) {
        Path noted = jar.resolveSibling(jar.getFileName() + ".sha256");
        try {
            return Files.isRegularFile(noted) ? Files.readString(noted).strip() : Digest.ofFile(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar of the grader itself, or the folder of classes, that this class was loaded from. */
    public static Path code() {
        try {
            Path here = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return here.toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new SandboxException("can't tell where the grader is installed", e);
        }
    }
}
