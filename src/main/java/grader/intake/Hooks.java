package grader.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files by which JUnit and javac take orders from whatever lies on their path: JUnit's properties, and services of
 * JUnit, the JDK or the grader.
 *
 * <p>None would reach them here. But no solution has a use for one, so who packs one is told. In folders of tests and of
 * build output they are common, and left out like all else there.
 */
final class Hooks {

    private static final String PROPERTIES = "junit-platform.properties";
    private static final List<String> SERVICES = List.of("meta-inf", "services");

    private Hooks() {}

    /** What such a file would do, for people; empty where it is none. */
    static Optional<String> reasonFor(EntryPath path) {
        if (Layout.isLeftOut(path.folder())) {
            return Optional.empty();
        }
        if (path.name().equalsIgnoreCase(PROPERTIES)) {
            return Optional.of("would change how JUnit runs the tests");
        }
        List<String> folder = path.folder();
        boolean service = folder.size() >= 2
                && folder.subList(folder.size() - 2, folder.size()).stream()
                        .map(segment -> segment.toLowerCase(Locale.ROOT))
                        .toList()
                        .equals(SERVICES);
        return service && ReservedNames.isReservedPackage(path.name())
                ? Optional.of("would register a service of JUnit or the JDK")
                : Optional.empty();
    }
}
