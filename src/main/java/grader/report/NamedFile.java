package grader.report;

import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that a user named to write to. Links to it are followed and stay; a file is written whole or not at all; what is
 * there and is no file, as a device or a pipe, is written through.
 *
 * @param name as the user gave it
 */
public record NamedFile(Path name) {

    private static final int MOST_LINKS = 40;
    /** What lies there stands for a stream that is open, which may lead to a file, but at a place in it. */
    private static final List<Path> STREAMS = List.of(Path.of("/proc"), Path.of("/dev/fd"));

    /**
     * Before time is spent on what is to be written; leaves everything as it is.
     *
     * @throws IOException if it can't be written
     */
    public void check() throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "it is a folder; name a file in it");
        }
        if (isWrittenThrough(place)) {
            place.getFileSystem().provider().checkAccess(place, AccessMode.WRITE);
        } else {
            WholeFile.check(place);
        }
    }

    /** As UTF-8. */
    public void write(String text) throws IOException {
        Path place = place();
        if (isWrittenThrough(place)) {
            Files.writeString(place, text, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } else {
            WholeFile.write(place, text);
        }
    }

    /**
     * Where its links lead, whether or not something is there: the same for two names of one file.
     *
     * @throws IOException if its folder is not there, or links lead round in a circle
     */
    public Path place() throws IOException {
        Path place = inRealFolder(name.toAbsolutePath());
        for (int links = 0; Files.isSymbolicLink(place) && !isStream(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(name.toString());
            }
            place = inRealFolder(place.resolveSibling(Files.readSymbolicLink(place)));
        }
        return place;
    }

    private static Path inRealFolder(Path file) throws IOException {
        Path last = file.getFileName();
        if (last == null) {
            return file;
        }
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "there is no folder " + folder);
        }
        return folder.toRealPath().resolve(last);
    }

    private static boolean isWrittenThrough(Path place) {
        return isStream(place) || (Files.exists(place) && !Files.isRegularFile(place));
    }

    private static boolean isStream(Path place) {
        return STREAMS.stream().anyMatch(place::startsWith);
    }
}
