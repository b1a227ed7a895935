package grader.library;

import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Packages that no library may bring: of the JDK, which the sandbox has in another version or leaves out for a reason,
 * and of what runs the suite, which a submission must not name.
 */
final class TakenPackages {

    private static final List<String> OF_THE_SUITE =
            List.of("grader", "junit", "org.junit", "org.opentest4j", "org.assertj", "org.hamcrest", "net.bytebuddy");

    private final Set<String> ofTheJdk = ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().packages().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Whose the package is; empty where a library may have it. */
    Optional<String> owner(String packageName) {
        if (ofTheJdk.contains(packageName) || packageName.equals("java") || packageName.startsWith("java.")) {
            return Optional.of("the JDK");
        }
        return OF_THE_SUITE.stream()
                .filter(taken -> (packageName + ".").startsWith(taken + "."))
                .findFirst()
                .map(taken -> "the test framework");
    }
}
