package grader.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the other processes of this machine what this one uses, so that none removes it. */
public final class InUse {

    private static final String SUFFIX = ".in-use";
    /** Never closed: the system drops all locks of a process on a file as soon as it closes that file once. */
    private static final Map<Path, FileChannel> MARKS = new HashMap<>();

    private InUse() {}

    /**
     * Marks it for as long as this process lives; waits first for one that is removing it. It need not be there.
     *
     * @throws IOException if the mark beside it can't be made or locked; one that is there need only be readable
     */
    public static synchronized void mark(Path used) throws IOException {
        Path file = file(used);
        if (!MARKS.containsKey(file)) {
            FileChannel channel = open(file);
            channel.lock(0, Long.MAX_VALUE, true);
            MARKS.put(file, channel);
        }
    }

    /**
     * Does the work, which is to remove it, unless a process uses it. Who wants to mark it waits meanwhile.
     *
     * @return what the work came to; empty where it was not done, also because it is another user's
     */
    public static synchronized <T> Optional<T> unlessUsed(Path unused, MachineLock.Work<T> work) throws IOException {
        Path file = file(unused);
        if (MARKS.containsKey(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(work.get());
        } catch (AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.resolveSibling(""));
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
    }

    private static Path file(Path used) {
        Path place = used.toAbsolutePath().normalize();
        return place.resolveSibling(place.getFileName() + SUFFIX);
    }
}
