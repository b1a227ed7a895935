package grader.sandbox.container;

import grader.sandbox.Availability;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Podman service of the tests' own, which ends with them. */
final class PodmanService {

    /** As Podman itself would. */
    static final PodmanService USUAL = new PodmanService(List.of("podman"), List.of());

    /** With gVisor for a runtime, as docs/sandboxes.md has it. */
    static final PodmanService GVISOR =
            new PodmanService(List.of("podman", "runsc"), List.of("--runtime=runsc", "--runtime-flag=network=none"));

    /** Controllers of cgroups v2 beside those of v1: crun refuses such a mixture. */
    private static final Path MIXED = Path.of("/sys/fs/cgroup/unified/cgroup.controllers");

    private static final long PATIENCE_SECONDS = 60;

    private final List<String> programs;
    private final List<String> options;
    private ContainerEngine engine = new ContainerEngine(EngineChoice.AUTO);
    private boolean started;

    private PodmanService(List<String> programs, List<String> options) {
        this.programs = programs;
        this.options = options;
    }

    /** Starts it, where it was not. */
    synchronized Availability probe() {
        for (String program : programs) {
            if (!installed(program)) {
                return Availability.missing(program + " is not installed", "apt-get install podman crun runsc");
            }
        }
        if (!started) {
            started = true;
            start();
        }
        return engine.probe();
    }

    /** To be asked for after {@link #probe}. */
    synchronized ContainerEngine engine() {
        return engine;
    }

    private void start() {
        try {
            // Paths of sockets must be short.
            Path folder = Files.createTempDirectory("podman");
            Path socket = folder.resolve("s");
            engine = new ContainerEngine(new EngineChoice("unix://" + socket, ""));
            Process process = new ProcessBuilder(command(socket))
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createDirectories(Path.of("target"))
                            .resolve("podman-" + programs.size() + ".log")
                            .toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.exists(socket)
                    && System.nanoTime() < deadline
                    && !process.waitFor(50, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(Path socket) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.exists(MIXED) && !Files.readString(MIXED).isBlank()) {
            // In a view of its own, in which they are not mounted.
            command.addAll(List.of("unshare", "--mount", "sh", "-c"));
            command.addAll(List.of("umount /sys/fs/cgroup/unified && exec \"$@\"", "sh"));
        }
        command.add("podman");
        command.addAll(options);
        command.addAll(List.of("system", "service", "--time=0", "unix://" + socket));
        return command;
    }

    private static void end(Process process, Path folder) {
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Files.deleteIfExists(folder.resolve("s"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A socket in the system's folder for such.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
