package grader.sandbox;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the machine that sandboxes run on has left for them.
 *
 * @param processors at least 1
 * @param memoryBytes that can be had without anything being pushed out
 */
public record Capacity(int processors, long memoryBytes) {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    public Capacity {
        if (processors < 1 || memoryBytes < 0) {
            throw new IllegalArgumentException(processors + " processors, " + memoryBytes + " bytes of memory");
        }
    }

    /** Of this machine, or of the container that this process is in. */
    public static Capacity here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long free = Math.min(system.getTotalMemorySize(), available(system.getFreeMemorySize()));
        return new Capacity(Runtime.getRuntime().availableProcessors(), free);
    }

    /** The lesser of both in each. */
    public Capacity atMost(Capacity other) {
        return new Capacity(Math.min(processors, other.processors), Math.min(memoryBytes, other.memoryBytes));
    }

    /** How many sandboxes fit in beside each other: one a processor, in half of the memory, and always one. */
    public int sandboxes(SandboxLimits limits) {
        long fit = memoryBytes / 2 / limits.memoryBytes();
        return (int) Math.max(1, Math.min(processors, fit));
    }

    /** What the kernel could free counts too; the JDK's own figure leaves it out. */
    private static long available(long free) {
        try {
            Matcher matcher = AVAILABLE.matcher(Files.readString(MEMORY));
            return matcher.find() ? Long.parseLong(matcher.group(1)) << 10 : free;
        } catch (IOException e) {
            return free;
        }
    }
}
