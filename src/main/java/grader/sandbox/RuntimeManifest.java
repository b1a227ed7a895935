package grader.sandbox;

import grader.cache.Staging;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of linked runtimes and their sizes, written when all else is on the disk: after a loss of power a file may be
 * there and hold nothing.
 */
final class RuntimeManifest {

    private static final String NAME = "manifest";

    private RuntimeManifest() {}

    /** Whether it is there, and each file that it names has the size that it says. */
    static boolean holds(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            for (String line : lines) {
                int space = line.indexOf(' ');
                if (space < 0
                        || !line.substring(0, space)
                                .equals(Long.toString(Files.size(folder.resolve(line.substring(space + 1)))))) {
                    return false;
                }
            }
            return !lines.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes it, for a folder in which nothing is changed any more. */
    static void write(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(path -> !Files.isSymbolicLink(path)).toList();
        }
        StringBuilder lines = new StringBuilder();
        for (Path path : all) {
            force(path);
            if (!Files.isDirectory(path)) {
                lines.append(Files.size(path))
                        .append(' ')
                        .append(folder.relativize(path))
                        .append('\n');
            }
        }
        Path written = Files.writeString(folder.resolve(NAME + ".new"), lines);
        force(written);
        Staging.publish(written, folder.resolve(NAME));
        force(folder);
    }

    /** Returns when a file's content, or the names in a folder, would outlive a loss of power. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
