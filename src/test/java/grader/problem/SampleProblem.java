package grader.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A problem in which nothing is wrong, to be broken in one way or another. */
final class SampleProblem {

    private static final Path VALID = Path.of("src/test/resources/valid-problem");

    private SampleProblem() {}

    /** Its copy, {@code problems/sample} under a folder. */
    static Path in(Path temp) throws IOException {
        Path folder = temp.resolve("problems").resolve("sample");
        copy(VALID, folder);
        return folder;
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : tree(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void remove(Path path) throws IOException {
        List<Path> all = tree(path);
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
        }
    }
}
