package grader.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processes, run as anyone would run them; what they say goes to a file. */
final class Tool {

    private static final int SHOWN = 2000;
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private Tool() {}

    /** A tool of the JDK that this runs on. */
    static String ofJdk(String name) {
        return JDK.resolve("bin").resolve(name).toString();
    }

    /**
     * Runs one to its end.
     *
     * @throws BenchException if it can't be run, or exits with anything but 0
     */
    static void run(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", JDK.toString());
        try {
            Process process = builder.start();
            int code = waitFor(process);
            if (code != 0) {
                throw new BenchException(command.get(0) + " exited with " + code + ": " + end(Files.readString(log)));
            }
        } catch (IOException e) {
            throw new BenchException("can't run " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - SHOWN)).strip();
    }
}
