package grader.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * An archive of the classes that a grading took, from which the next JVM starts in half the time. The launcher says where
 * it belongs, where there is none yet.
 */
final class StartupArchive {

    private static final String PLACE = "grader.archive";
    private static final String[] SIGNATURE = {String[].class.getName()};

    private StartupArchive() {}

    /** Writes it where the launcher asked for it; a place that can't be written to costs no more than the speed. */
    static void write(PrintWriter err) {
        Optional<Path> place = Optional.ofNullable(System.getProperty(PLACE)).map(Path::of);
        if (place.isEmpty()) {
            return;
        }
        err.println("Archiving grader's classes, so that it starts faster from now on (once for each build and JDK) …");
        try {
            write(place.orElseThrow());
        } catch (IOException | JMException | RuntimeException e) {
            err.println("grader starts no faster: " + e.getMessage());
        }
    }

    private static void write(Path place) throws IOException, JMException {
        Files.createDirectories(place.resolveSibling(""));
        Path making = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid());
        // The JVM says there that it did as told, and a report may be all that belongs there.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Object[] arguments = {new String[] {"dynamic_dump", making.toString()}};
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds", arguments, SIGNATURE);
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
