package grader.sandbox.container;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where the image's C library comes from. */
public enum BaseKind {
    /** Made here from the distribution's packages by {@code mmdebstrap}; no image registry is needed. */
    PACKAGES("scratch"),
    /** Pulled from a registry. */
    REGISTRY("gcr.io/distroless/java-base-debian12:latest");

    private static final String TOOL = "mmdebstrap";

    private final String from;

    BaseKind(String from) {
        this.from = from;
    }

    /** What the image is built from. */
    String from() {
        return from;
    }

    /** As on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In order of preference on this machine: what can be made here needs nobody's word for what is in it. */
    public static List<BaseKind> preferred() {
        return toolInstalled() ? List.of(PACKAGES, REGISTRY) : List.of(REGISTRY, PACKAGES);
    }

    private static boolean toolInstalled() {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
    }
}
