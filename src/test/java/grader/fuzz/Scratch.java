package grader.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where targets put the files that readers want to read: below the build's output, gone with it. */
public final class Scratch {

    private static final Path FOLDER = Path.of("target", "fuzz", "scratch");

    private Scratch() {}

    /** A folder of this process's own. */
    public static Path folder(String name) {
        try {
            Path folder = FOLDER.resolve(name + "-" + ProcessHandle.current().pid());
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
