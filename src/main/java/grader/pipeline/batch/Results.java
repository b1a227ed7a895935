package grader.pipeline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a batch writes, however that is reached: what lies there is no submission of it. */
final class Results {

    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private final Set<Path> places;

    Results(Path folder) {
        this.places = Stream.of(place(folder), real(folder)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a folder is that of the results, by whatever path. */
    boolean are(Path folder) {
        return places.contains(real(folder));
    }

    /** Why something is no submission; empty where it may be one. A link is not followed. */
    Optional<String> reasonAgainst(Path path) {
        Path at = place(path);
        if (places.stream().anyMatch(place -> place.equals(at) || BatchFolder.isWrittenTo(place, at))) {
            return Optional.of("the results of this batch");
        }
        if (places.stream().anyMatch(place -> place.startsWith(at))) {
            return Optional.of("the results of this batch lie in it");
        }
        return BatchFolder.isOne(at) ? Optional.of("the results of another batch") : Optional.empty();
    }

    /** The same for every path to something, links in its place apart. */
    static Path place(Path path) {
        Path absolute = path.toAbsolutePath();
        String name =
                Optional.ofNullable(absolute.getFileName()).map(Path::toString).orElse("");
        return NO_NAMES.contains(name)
                ? real(absolute)
                : real(absolute.resolveSibling("")).resolve(name);
    }

    /** With no links in it, as far as it is there. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        for (Path there = absolute; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(absolute)).normalize();
            } catch (IOException e) {
                // Not there yet; what it will lie in is.
            }
        }
        return absolute.normalize();
    }
}
