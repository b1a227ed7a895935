package grader.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps every core busy with work that is none of ours. */
public final class OtherWork implements AutoCloseable {

    /** Looks from time to time whether we are still there, so that it does not outlive us. */
    private static final String LOOP =
            "while kill -0 \"$1\" 2>/dev/null; do i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; done";

    private final List<Process> processes = new ArrayList<>();

    private OtherWork() {}

    /**
     * Begins.
     *
     * @param times how many processes for each core
     */
    public static OtherWork onEveryCore(int times) {
        OtherWork work = new OtherWork();
        String self = String.valueOf(ProcessHandle.current().pid());
        try {
            for (int i = 0; i < times * Runtime.getRuntime().availableProcessors(); i++) {
                work.processes.add(new ProcessBuilder("sh", "-c", LOOP, "sh", self).start());
            }
            return work;
        } catch (IOException e) {
            work.close();
            throw new BenchException("can't keep the machine busy: " + e.getMessage(), e);
        }
    }

    /** How much CPU they had by now, in seconds: a proof that they were there. */
    double seconds() {
        return processes.stream()
                        .map(process -> process.info().totalCpuDuration())
                        .mapToLong(time -> time.map(Duration::toMillis).orElse(0L))
                        .sum()
                / 1000.0;
    }

    /** Whether all of it still goes on. */
    public boolean alive() {
        return processes.stream().allMatch(Process::isAlive);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
