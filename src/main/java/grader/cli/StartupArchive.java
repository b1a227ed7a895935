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
    private static final long MINUTES_OF_PATIENCE = 3;

    private StartupArchive() {}

    /**
     * Writes it where the launcher asked for it. Without it nothing but the speed is lost, so what goes wrong is told, and
     * not tried again before the next build.
     *
     * @param arguments of a command that has just gone well, and that writes nothing but to standard output
     */
    static void write(PrintWriter err, List<String> arguments) {
        Optional<Path> base = Optional.ofNullable(System.getProperty(PLACE)).map(Path::of);
        if (base.isEmpty()) {
            return;
        }
        err.println("Archiving grader's classes, so that it starts faster from now on (once for each build and JDK) …");
        ClassArchive archive = ClassArchive.ofThisJdk();
        Path place = base.orElseThrow().resolveSibling(base.orElseThrow().getFileName() + archive.suffix());
        try {
            Files.createDirectories(place.resolveSibling(""));
            write(archive, place, arguments);
        } catch (IOException e) {
            err.println("grader starts no faster: " + e.getMessage());
        }
    }

    private static void write(ClassArchive archive, Path place, List<String> arguments) throws IOException {
        Path making = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid());
        try {
            for (List<String> options : archive.making(making.toString())) {
                run(options, arguments);
            }
            if (!Files.exists(making)) {
                Files.createFile(making);
                throw new IOException("the JVM wrote no archive of its classes");
            }
        } finally {
            Files.deleteIfExists(ClassArchive.recording(making));
            if (Files.exists(making)) {
                Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void run(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
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
