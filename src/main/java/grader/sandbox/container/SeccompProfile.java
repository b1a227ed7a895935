package grader.sandbox.container;

import grader.cache.Digest;
import grader.cache.Staging;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The filter of system calls, in the form that an engine takes it. */
final class SeccompProfile {

    private static final String FILE = "seccomp.json";

    private SeccompProfile() {}

    /**
     * The security option that sets the filter: Docker is sent the profile itself, Podman reads it from a file, so that
     * its service must see this machine's files.
     */
    static String option(EngineFacts engine, Path cache) {
        String profile = Recipe.text(FILE);
        return "seccomp=" + (engine.isPodman() ? file(profile, cache) : profile);
    }

    private static Path file(String profile, Path cache) {
        try {
            Path file =
                    cache.resolve("seccomp").resolve(Digest.of(List.of(profile)).substring(0, 20) + ".json");
            // Written anew each time: what stands there is the wall, whoever wrote it before.
            Staging.write(file, profile.getBytes(StandardCharsets.UTF_8));
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new SandboxException("can't write the container's seccomp profile into " + cache, e);
        }
    }
}
