package grader.sandbox.container;

import grader.cache.Digest;
import grader.cache.Staging;
import grader.sandbox.HelperProcess;
import grader.sandbox.LiveChildren;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The base made by {@code sandbox/base-from-packages}, kept in the cache folder. */
final class PackagesBase {

    private static final String SCRIPT = "base-from-packages";

    private PackagesBase() {}

    /** A tar file of the base, made now where there is none or a {@code fresh} one is asked for. */
    static Path make(Path cache, boolean fresh) throws IOException {
        String script = Recipe.text(SCRIPT);
        Path folder = cache.resolve("bases");
        Path base = folder.resolve(Digest.of(List.of(script)).substring(0, 20) + ".tar");
        if (fresh || !Files.exists(base)) {
            LiveChildren.staging(folder, staging -> {
                Path made = staging.resolve("base.tar");
                run(script, made);
                Staging.publish(made, base);
            });
        }
        return base;
    }

    private static void run(String script, Path output) throws IOException {
        HelperProcess.Result result =
                HelperProcess.run(new ProcessBuilder("sh", "-s", "--", output.toString()), script);
        if (result.code() != 0) {
            throw new SandboxException(
                    "the image's base can't be made from packages; it needs mmdebstrap (on Debian and"
                            + " Ubuntu: apt-get install mmdebstrap) and a package mirror: " + result.said());
        }
    }
}
