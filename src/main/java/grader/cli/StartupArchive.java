package grader.cli;

import grader.sandbox.ClassArchive;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the next JVM of the command line starts from in half the time: the classes that a grading took. The launcher says
 * where it belongs, where there is none yet; it is recorded in JVMs of its own, which grade once more and tell nobody.
 */
final class StartupArchive {

    private static final String PLACE = "grader.archive";
    /** Set in the JVMs that record. */
    private static final String RECORDING = "grader.archive.recording";
    /** Instead of an archive, where there can't be one. */
    private static final String NONE = ".none";

    private static final long MINUTES_OF_PATIENCE = 3;
    private static final double LONGEST_RUN_MILLIS = 5_000;

    private StartupArchive() {}

    /**
     * Writes it where the launcher asked for it. Without it nothing but the speed is lost, so what goes wrong is told, and
     * not tried again before the next build. A JVM that records it goes through the rules instead.
     *
     * @param arguments of a command that has just gone well, and that writes nothing but to standard output
     * @param runMillis how long suites ran in it; where that is long, the archive is left to another command
     */
    static void write(PrintWriter err, List<String> arguments, double runMillis) {
        if (Boolean.getBoolean(RECORDING)) {
            RulesRehearsal.run();
            return;
        }
        Optional<Path> base = Optional.ofNullable(System.getProperty(PLACE)).map(Path::of);
        if (base.isEmpty() || runMillis > LONGEST_RUN_MILLIS) {
            return;
        }
        err.println("Archiving grader's classes, so that it starts faster from now on (once for each build and JDK) …");
        try {
            Files.createDirectories(base.orElseThrow().resolveSibling(""));
            write(base.orElseThrow(), arguments);
        } catch (IOException e) {
            err.println("grader starts no faster: " + e.getMessage());
        }
    }

    private static void write(Path base, List<String> arguments) throws IOException {
        ClassArchive archive = ClassArchive.ofThisJdk();
        Path making = beside(base, "." + ProcessHandle.current().pid());
        try {
            for (List<String> options : archive.making(making.toString())) {
                run(options, arguments);
            }
            if (!Files.exists(making)) {
                Files.write(beside(base, NONE), new byte[0]);
                throw new IOException("the JVM wrote no archive of its classes");
            }
            Files.move(making, beside(base, archive.suffix()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(ClassArchive.recording(making));
            Files.deleteIfExists(making);
        }
    }

    private static Path beside(Path base, String suffix) {
        return base.resolveSibling(base.getFileName() + suffix);
    }

    private static void run(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-D" + RECORDING + "=true");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-D" + PLACE))
                .forEach(command::add);
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES_OF_PATIENCE, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
