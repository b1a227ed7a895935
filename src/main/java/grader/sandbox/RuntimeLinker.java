package grader.sandbox;

import grader.cache.Digest;
import grader.cache.Folders;
import grader.cache.InUse;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes {@link LinkedRuntimes} in the cache folder, once for each JDK and grader version. */
public final class RuntimeLinker {

    /** What a submission may name, so that using what it may not is told as that. The JVM itself starts with few. */
    private static final String COMPILE_MODULES = ModuleFinder.ofSystem().findAll().stream()
            .map(ModuleReference::descriptor)
            .filter(RuntimeLinker::isApi)
            .map(ModuleDescriptor::name)
            .sorted()
            .collect(Collectors.joining(",", "", ",jdk.zipfs"));

    private static final String RUN_MODULES = "java.base,java.logging,java.management,jdk.management";

    /** Native calls and foreign memory can't be reached where their classes are not linked in. */
    private static final String LEFT_OUT_OF_RUN = "glob:/java.base/java/lang/foreign/Linker*,"
            + "glob:/java.base/java/lang/foreign/SymbolLookup*,"
            + "glob:/java.base/jdk/internal/foreign/NativeMemorySegmentImpl*";

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

    /** The runtimes of the JDK that runs this, whether they are linked or not. */
    public LinkedRuntimes runtimes() {
        String fingerprint = fingerprint();
        return new LinkedRuntimes(
                folder().resolve(fingerprint.substring(0, 20)), System.getProperty("java.version"), fingerprint);
    }

    /**
     * The same, linked first where they are not. Safe with several threads and processes: the others wait. Nobody removes
     * them as long as this process lives.
     *
     * @throws SandboxException if linking fails
     */
    public LinkedRuntimes link() {
        LinkedRuntimes runtimes = runtimes();
        try {
            mark(runtimes);
            if (!RuntimeManifest.holds(runtimes.folder())) {
                linkLocked(runtimes);
            }
        } catch (IOException e) {
            throw new SandboxException("can't link the sandbox's runtimes in " + runtimes.folder(), e);
        }
        return runtimes;
    }

    /** Those in a cache that can't be written to can't be removed either. */
    private static void mark(LinkedRuntimes runtimes) throws IOException {
        try {
            InUse.mark(runtimes.folder());
        } catch (IOException e) {
            if (!RuntimeManifest.holds(runtimes.folder())) {
                throw e;
            }
        }
    }

    /** Removes those of other JDKs and grader versions that no process uses. */
    public RemovedRuntimes removeOthers() {
        try {
            return Files.isDirectory(folder())
                    ? RemovedRuntimes.removeOthers(folder(), runtimes().folder())
                    : new RemovedRuntimes(0, 0, 0);
        } catch (IOException e) {
            throw new SandboxException("can't remove linked runtimes in " + folder(), e);
        }
    }

    private Path folder() {
        return cache.resolve("runtimes");
    }

    private void linkLocked(LinkedRuntimes runtimes) throws IOException {
        LiveChildren.staging(folder(), staging -> {
            if (!RuntimeManifest.holds(runtimes.folder())) {
                linkInto(runtimes.folder(), staging);
                for (Role role : Role.values()) {
                    archive(runtimes, role);
                }
                RuntimeManifest.write(runtimes.folder());
            }
        });
    }

    private void linkInto(Path folder, Path staging) throws IOException {
        progress.accept("Linking the sandbox's Java runtimes (once for each JDK) …");
        Path building = staging.resolve("runtimes");
        Files.createDirectories(building.resolve("lib"));
        jlink(building.resolve(Role.RUN.word()), RUN_MODULES, "--exclude-resources", LEFT_OUT_OF_RUN);
        jlink(building.resolve(Role.COMPILE.word()), COMPILE_MODULES);
        for (Path jar : installation.jars()) {
            Files.copy(jar, building.resolve("lib").resolve(jar.getFileName()));
        }
        Folders.delete(folder);
        Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An archive holds for the place that it was made in, so it is made when all lies where it will stay. */
    private void archive(LinkedRuntimes runtimes, Role role) throws IOException {
        progress.accept("Archiving the classes that the sandbox boots from, to " + role.word() + " …");
        Path making = runtimes.archive(role).resolveSibling(role.word() + ".making");
        Path scratch = Files.createTempDirectory(runtimes.folder(), "scratch");
        JvmPlaces places = new JvmPlaces(
                runtimes.runtime(role).toString(),
                runtimes.libraries().toString(),
                making.toString(),
                scratch.toString());
        try {
            for (List<String> rehearsal : JvmCommand.rehearsals(role, places)) {
                run(rehearsal);
            }
            Files.move(making, runtimes.archive(role), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(ClassArchive.recording(making));
            Folders.delete(scratch);
        }
    }

    private static boolean isApi(ModuleDescriptor module) {
        return module.exports().stream().anyMatch(exports -> !exports.isQualified())
                && !module.name().contains("incubator");
    }

    private static void jlink(Path output, String modules, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules",
                modules,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                output.toString()));
        command.addAll(List.of(more));
        run(command);
        // Without an archive of the JDK's classes a JVM takes twice as long to boot.
        run(List.of(output.resolve("bin/java").toString(), ARCHIVE_CLASSES));
    }

    private static void run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        HelperProcess.Result result = HelperProcess.run(builder, "");
        if (result.code() != 0) {
            throw new SandboxException(
                    command.get(0) + " failed; it needs a whole JDK, with its jmods folder where it has"
                            + " one (JAVA_HOME is " + System.getProperty("java.home") + "): " + result.said());
        }
    }

    private String fingerprint() {
        List<String> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        parts.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        parts.add(COMPILE_MODULES);
        parts.add(RUN_MODULES);
        parts.add(LEFT_OUT_OF_RUN);
        parts.add(ARCHIVE_CLASSES);
        JvmPlaces anywhere = new JvmPlaces("", "", "", "");
        for (Role role : Role.values()) {
            parts.addAll(JvmCommand.of(role, SandboxLimits.COMPILER, anywhere));
            JvmCommand.rehearsals(role, anywhere).forEach(parts::addAll);
        }
        for (Path jar : installation.jars()) {
            parts.add(jar.getFileName() + " " + Installation.digest(jar));
        }
        return Digest.of(parts);
    }
}
