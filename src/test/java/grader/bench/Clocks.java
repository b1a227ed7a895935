package grader.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All clocks, read at once; in seconds.
 *
 * @param wall since some fixed time
 * @param machine the machine's CPUs
 * @param own CPU of this process
 * @param children CPU of the processes that it started and that have ended, and of theirs
 * @param containers CPU of all containers together, also of those that are gone; 0 where the engine's control group
 *     lies elsewhere
 */
record Clocks(double wall, ProcStat machine, double own, double children, double containers) {

    private static final double NANOS = 1e9;
    private static final double TICKS = 100;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    /** In the first version of control groups, in nanoseconds. */
    private static final Path GROUP_1 = Path.of("/sys/fs/cgroup/cpuacct/docker/cpuacct.usage");
    /** In the second, in microseconds, on the first line. */
    private static final Path GROUP_2 = Path.of("/sys/fs/cgroup/docker/cpu.stat");

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Clocks now() {
        try {
            return new Clocks(
                    System.nanoTime() / NANOS,
                    ProcStat.now(),
                    SYSTEM.getProcessCpuTime() / NANOS,
                    childrenIn(Files.readString(Path.of("/proc/self/stat"))),
                    usedByContainers());
        } catch (IOException e) {
            throw new UncheckedIOException("the benchmark needs Linux: it counts CPU time in /proc", e);
        }
    }

    /** Of a process' line; its second field is a name in brackets, which may hold anything. */
    static double childrenIn(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(afterName[CHILDREN_USER]) + Long.parseLong(afterName[CHILDREN_SYSTEM])) / TICKS;
    }

    private static double usedByContainers() throws IOException {
        if (Files.isReadable(GROUP_1)) {
            return Long.parseLong(Files.readString(GROUP_1).strip()) / NANOS;
        }
        if (Files.isReadable(GROUP_2)) {
            List<String> lines = Files.readAllLines(GROUP_2);
            return Long.parseLong(lines.get(0).substring("usage_usec ".length())) / 1e6;
        }
        return 0;
    }
}
