package grader.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one do what others of this machine wait for: threads of this process, and other processes. */
public final class MachineLock {

    /** A file lock holds other processes off, and fails where a thread of this one has it. */
    private static final Map<Path, Object> THREADS = new ConcurrentHashMap<>();

    private MachineLock() {}

    /** What is done by one at a time, and comes to something. */
    @FunctionalInterface
    public interface Work<T> {
        T get() throws IOException;
    }

    /** What is done by one at a time. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    /**
     * Does the work while nobody else has the lock.
     *
     * @param file the lock: made where it is not there, with its folder, and left there
     * @throws IOException if it can't be locked, and what the work throws
     */
    public static <T> T holding(Path file, Work<T> work) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        synchronized (THREADS.computeIfAbsent(place, any -> new Object())) {
            Files.createDirectories(place.resolveSibling(""));
            try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.get();
            }
        }
    }

    /** As {@link #holding(Path, Work)}. */
    public static void holding(Path file, Step step) throws IOException {
        holding(file, () -> {
            step.run();
            return true;
        });
    }
}
