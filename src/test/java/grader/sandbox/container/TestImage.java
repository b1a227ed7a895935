package grader.sandbox.container;

import grader.cache.Digest;
import grader.sandbox.Child;
import grader.sandbox.Kinds;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The real image with one jar more, which holds {@link Look}. */
final class TestImage {

    private static final Map<ContainerEngine, List<String>> FACTS = new ConcurrentHashMap<>();

    private TestImage() {}

    static synchronized ContainerKind kind(ContainerEngine engine) {
        LinkedRuntimes runtimes = withLook(Kinds.runtimes());
        return new ContainerKind(
                engine, runtimes, SandboxImage.ensure(engine, runtimes, Kinds.CACHE, System.out::println), Kinds.CACHE);
    }

    /** Runs {@link Look} behind the walls of a run, in the runtime that has native calls to try them with. */
    static Child look(ContainerKind kind, SandboxLimits limits, String what, String... options) {
        List<String> command = new ArrayList<>(List.of("/grader/compile/bin/java", "-Xmx64m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=warning:stderr"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", "/grader/lib/look.jar", Look.class.getName(), what));
        return kind.start(Role.RUN, limits, command);
    }

    /** What {@link Look} sees, looked at once. */
    static List<String> facts(ContainerEngine engine, ContainerKind kind, SandboxLimits limits) {
        return FACTS.computeIfAbsent(engine, unseen -> {
            List<String> facts = lines(kind, limits, "facts");
            facts.forEach(System.out::println);
            return facts;
        });
    }

    /** All that {@link Look} says. */
    static List<String> lines(ContainerKind kind, SandboxLimits limits, String what) {
        try (Child child = look(kind, limits, what)) {
            return new String(child.output().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LinkedRuntimes withLook(LinkedRuntimes real) {
        Path folder = Kinds.CACHE.resolve("look-" + real.fingerprint().substring(0, 20));
        try {
            Files.createDirectories(folder.resolve("lib"));
            for (Role role : Role.values()) {
                Path link = folder.resolve(role.word());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, real.runtime(role));
            }
            try (Stream<Path> jars = Files.list(real.libraries())) {
                for (Path jar : jars.toList()) {
                    Path copy = folder.resolve("lib").resolve(jar.getFileName());
                    if (!Files.exists(copy)) {
                        Files.copy(jar, copy);
                    }
                }
            }
            Path look = folder.resolve("lib/look.jar");
            writeJar(look);
            return new LinkedRuntimes(folder, real.jdk(), real.fingerprint() + Digest.ofFile(look));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeJar(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Class<?> type : List.of(Look.class, Look.Deed.class, Syscalls.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                try (InputStream in = TestImage.class.getClassLoader().getResourceAsStream(name)) {
                    if (in != null) {
                        in.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }
}
