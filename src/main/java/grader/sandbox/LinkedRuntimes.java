package grader.sandbox;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The two runtimes that {@code jlink} made of a JDK, and the runner's jars beside them.
 *
 * @param folder holds {@code compile/}, {@code run/}, their archives and {@code lib/}; never changed once it is there
 * @param jdk {@code java.version} of the JDK
 * @param fingerprint a digest of the JDK's release, the modules and the jars
 */
public record LinkedRuntimes(Path folder, String jdk, String fingerprint) {

    public LinkedRuntimes {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(jdk);
        Objects.requireNonNull(fingerprint);
    }

    public Path runtime(Role role) {
        return folder.resolve(role.word());
    }

    /** What the role's JVM boots from where it runs in this folder; in a container it is another. */
    public Path archive(Role role) {
        return folder.resolve(role.word() + ".archive");
    }

    /** Where all lies for a JVM that runs in this folder. */
    public JvmPlaces places(Role role, String scratch) {
        return new JvmPlaces(
                runtime(role).toString(), libraries().toString(), archive(role).toString(), scratch);
    }

    public Path libraries() {
        return folder.resolve("lib");
    }
}
