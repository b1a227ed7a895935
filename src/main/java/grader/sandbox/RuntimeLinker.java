package grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes {@link LinkedRuntimes} in the cache folder, once for each JDK and grader version. */
public final class RuntimeLinker {

    private static final String COMPILE_MODULES =
            "java.base,java.compiler,java.logging,java.management," + "jdk.management,jdk.compiler,jdk.zipfs";
    private static final String RUN_MODULES = "java.base,java.logging,java.management,jdk.management";

    private static final String ARCHIVE_CLASSES = "-Xshare:dump";

    private final Path cache;
    private final Installation installation;
    private final Consumer<String> progress;

    /**
     * Nothing is done yet.
     *
     * @param cache the cache folder, made where it is not there
     * @param progress told, in a sentence each, of steps that take seconds
     */
    public RuntimeLinker(Path cache, Installation installation, Consumer<String> progress) {
        this.cache = cache;
        this.installation = installation;
        this.progress = progress;
    }

    /**
     * The runtimes of the JDK that runs this, linked first where they are not there. Safe with several processes: the
     * others wait.
     *
     * @throws SandboxException if linking fails
     */
    public LinkedRuntimes link() {
        String fingerprint = fingerprint();
        Path folder = cache.resolve("runtimes").resolve(fingerprint.substring(0, 20));
        LinkedRuntimes runtimes = new LinkedRuntimes(folder, System.getProperty("java.version"), fingerprint);
        if (!Files.isDirectory(folder)) {
            linkLocked(folder);
        }
        return runtimes;
    }

    private void linkLocked(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(folder)) {
                    linkInto(folder);
                }
            }
        } catch (IOException e) {
            throw new SandboxException("can't link the sandbox's runtimes in " + folder, e);
        }
    }

    private void linkInto(Path folder) throws IOException {
        progress.accept("Linking the sandbox's Java runtimes (once for each JDK) …");
        Path building = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(building);
        Files.createDirectories(building.resolve("lib"));
        jlink(RUN_MODULES, building.resolve(Role.RUN.word()));
        jlink(COMPILE_MODULES, building.resolve(Role.COMPILE.word()));
        for (Path jar : installation.jars()) {
            Files.copy(jar, building.resolve("lib").resolve(jar.getFileName()));
        }
        Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void jlink(String modules, Path output) throws IOException {
        String jlink = Path.of(System.getProperty("java.home"), "bin", "jlink").toString();
        run(List.of(
                jlink,
                "--add-modules",
                modules,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                output.toString()));
        // Without an archive of the JDK's classes a JVM takes twice as long to boot.
        run(List.of(output.resolve("bin/java").toString(), ARCHIVE_CLASSES));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new SandboxException(command.get(0) + " failed; it needs a whole JDK, with its jmods folder where"
                        + " it has one (JAVA_HOME is " + System.getProperty("java.home") + "): " + said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while linking", e);
        }
    }

    private String fingerprint() {
        List<String> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        parts.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        parts.add(COMPILE_MODULES);
        parts.add(RUN_MODULES);
        parts.add(ARCHIVE_CLASSES);
        for (Path jar : installation.jars()) {
            parts.add(jar.getFileName() + " " + Digests.of(jar));
        }
        return Digests.of(parts);
    }
}
