package grader.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of problems. */
public final class ProblemBank {

    private ProblemBank() {}

    /**
     * The problems of a bank, sorted by name: every folder in it that is not hidden.
     *
     * <p>Also a folder without {@code problem.yaml}: it is a problem that lacks its most important file, and loading it
     * says so, where leaving it out would grade nothing and say nothing.
     *
     * @throws IOException if the bank is no folder or can't be read
     */
    public static List<Path> list(Path bank) throws IOException {
        try (Stream<Path> inside = Files.list(bank)) {
            return inside.filter(
                            folder -> Files.isDirectory(folder) && !name(folder).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The last segment, also where the path is given as {@code .}; empty for a root. */
    static String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.getNameCount() == 0
                ? ""
                : absolute.getName(absolute.getNameCount() - 1).toString();
    }
}
