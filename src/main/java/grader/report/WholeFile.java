package grader.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a file whole or not at all. */
public final class WholeFile {

    private static final Pattern UNFINISHED =
            Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.new", Pattern.DOTALL);

    private WholeFile() {}

    /** As UTF-8: beside the file first, then in its place. */
    public static void write(Path file, String text) throws IOException {
        Path written = beside(file);
        try {
            Files.writeString(written, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Whether a file can be made there, of which nothing is left; what is there already stays as it is. */
    static void check(Path file) throws IOException {
        Path made = Files.createFile(beside(file));
        Files.delete(made);
    }

    private static Path beside(Path file) {
        // Not a temporary file of the JDK's: those are nobody else's to read, whatever the umask says.
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
    }

    /** Removes what {@link #write} left in a folder when its process was killed. No other may be writing there. */
    public static void sweep(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(WholeFile::isUnfinished).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isUnfinished(Path file) {
        return UNFINISHED.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file);
    }
}
