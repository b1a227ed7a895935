package grader.sandbox.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grader process that a container belongs to, as its label says it.
 *
 * @param host this boot of this machine, and the process namespace in it: elsewhere a process id means another process
 * @param pid of the grader
 * @param started when that process started, in milliseconds, since ids are used again
 */
record Owner(String host, long pid, long started) {

    /** The label's key. */
    static final String LABEL = "grader.owner";

    private static final Pattern FORM = Pattern.compile("([^/]+)/(\\d+)/(\\d+)");
    /** How far the system's answers about when a process started may be apart. */
    private static final Duration DRIFT = Duration.ofSeconds(10);

    /** This process. */
    static Owner self() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(thisHost(), self.pid(), started(self));
    }

    static Optional<Owner> parse(String label) {
        Matcher matcher = FORM.matcher(label);
        return matcher.matches()
                ? Optional.of(
                        new Owner(matcher.group(1), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    String label() {
        return host + "/" + pid + "/" + started;
    }

    /** Whether it was on this machine, where we can tell, and is no more. */
    boolean dead() {
        return host.equals(thisHost())
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> Math.abs(started(process) - started) < DRIFT.toMillis())
                        .isEmpty();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String thisHost() {
        try {
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            String namespace =
                    Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
            return boot + "." + namespace.replaceAll("\\D", "");
        } catch (IOException e) {
            return "unknown-" + System.getProperty("os.name").replace('/', ' ');
        }
    }
}
