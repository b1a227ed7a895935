package grader.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The machine's CPUs as Linux counts them.
 *
 * <p>What is not idle is busy. Linux measures idle time, where it only samples, at each tick, who is busy; so a sum of
 * short processes is counted better by what they leave than by what they take.
 *
 * @param cpus how many there are
 * @param notOursSeconds idle, waiting for a disk, or taken by the machine that this one is a guest of; of all CPUs
 *     together
 */
record ProcStat(int cpus, double notOursSeconds) {

    private static final Path FILE = Path.of("/proc/stat");
    /** Linux's USER_HZ, the same on every architecture that a JDK is built for. */
    private static final double TICKS_A_SECOND = 100;

    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final int STEAL = 8;

    static ProcStat now() {
        try {
            return parse(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the benchmark needs Linux: it counts CPU time in " + FILE, e);
        }
    }

    static ProcStat parse(List<String> lines) {
        String[] all = lines.get(0).split(" +", -1);
        long ticks = Long.parseLong(all[IDLE]) + Long.parseLong(all[IO_WAIT]) + Long.parseLong(all[STEAL]);
        int cpus = (int) lines.stream().filter(line -> line.matches("cpu\\d.*")).count();
        return new ProcStat(cpus, ticks / TICKS_A_SECOND);
    }

    /** CPU seconds that were used since an earlier look. */
    double busySince(ProcStat earlier, double elapsedSeconds) {
        return Math.max(0, elapsedSeconds * cpus - (notOursSeconds - earlier.notOursSeconds));
    }
}
