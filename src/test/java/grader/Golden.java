package grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what a test expects. With {@code -Dgolden.update=true} they are written instead of compared. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** A folder of test resources, as it lies in the source tree. */
    public static Path folder(String name) {
        return RESOURCES.resolve(name);
    }

    /** The cases in a folder: the folders in it, sorted. At least one. */
    public static List<Path> cases(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> cases = inside.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).as("cases in %s", folder).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a text against the file that tells what it must be. */
    public static void check(Path expected, String actual) {
        try {
            if (UPDATE) {
                Files.writeString(expected, actual);
            }
            assertThat(expected).as("written with -Dgolden.update=true").isRegularFile();
            assertThat(actual).as("%s", expected).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
