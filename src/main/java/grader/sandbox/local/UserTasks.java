package grader.sandbox.local;

import grader.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Threads that this machine runs at the moment. The kernel counts a user's threads everywhere, so a limit for the
 * sandbox has to stand above what is there already.
 */
final class UserTasks {

    private UserTasks() {}

    static long count() {
        try {
            // "0.00 0.01 0.05 2/150 4321": running and existing threads are the fourth field.
            String[] fields = Files.readString(Path.of("/proc/loadavg")).split("[ /]", 6);
            return Long.parseLong(fields[4]);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new SandboxException("can't read the number of threads from /proc/loadavg", e);
        }
    }
}
