package grader.runner.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether threads of this process want CPU. The kernel knows it; to the JVM a thread that is blocked in a native method,
 * or by a class that another one initializes, looks the same.
 */
final class WantedCpu {

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path THIS_THREAD = Path.of("/proc/thread-self");
    private static final char RUNNING_OR_READY = 'R';

    private WantedCpu() {}

    /** Whether any but this thread does; never where the system does not tell. */
    static boolean byAnother() {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            Path own = Files.readSymbolicLink(THIS_THREAD).getFileName();
            for (Path thread : threads) {
                if (!thread.getFileName().equals(own) && state(thread) == RUNNING_OR_READY) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Not Linux, or a thread that has ended since.
        }
        return false;
    }

    /** What comes after the thread's name, which is in parentheses and may hold some. */
    private static char state(Path thread) throws IOException {
        String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
        return stat.charAt(stat.lastIndexOf(')') + 2);
    }
}
