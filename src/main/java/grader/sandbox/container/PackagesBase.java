package grader.sandbox.container;

import grader.cache.Digest;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The base made by {@code sandbox/base-from-packages}, kept in the cache folder. */
final class PackagesBase {

    private static final String SCRIPT = "base-from-packages";

    private PackagesBase() {}

    /** A tar file of the base, made now where there is none or a {@code fresh} one is asked for. */
    static Path make(Path cache, boolean fresh) throws IOException {
        String script = Recipe.text(SCRIPT);
        Path folder = Files.createDirectories(cache.resolve("bases"));
        Path base = folder.resolve(Digest.of(List.of(script)).substring(0, 20) + ".tar");
        if (fresh || !Files.exists(base)) {
            Path made = Files.createTempFile(folder, "base", ".new");
            try {
                run(script, made);
                Files.move(made, base, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
        }
        return base;
    }

    private static void run(String script, Path output) throws IOException {
        Process process = new ProcessBuilder("sh", "-s", "--", output.toString())
                .redirectErrorStream(true)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(script.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new SandboxException("the image's base can't be made from packages; it needs mmdebstrap (on"
                        + " Debian and Ubuntu: apt-get install mmdebstrap) and a package mirror: " + said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while making the image's base", e);
        }
    }
}
