package grader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where and when it was measured.
 *
 * @param idleLoad CPUs that were in use before anything was measured
 * @param idle whether those are few enough for times to mean anything
 */
record Surroundings(String time, String cpu, int cores, String system, String jdk, double idleLoad, boolean idle) {

    private static final double IDLE = 0.1;
    private static final String MODEL = "model name";

    static Surroundings look(Meter meter) {
        return new Surroundings(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                cpuModel(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.runtime.version"),
                meter.idleLoad(),
                meter.idleLoad() <= IDLE);
    }

    private static String cpuModel() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown CPU");
        } catch (IOException e) {
            return "unknown CPU";
        }
    }
}
