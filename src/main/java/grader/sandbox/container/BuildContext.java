package grader.sandbox.container;

import grader.sandbox.JvmCommand;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** The tar file that an image is built from: the same bytes for the same files, whoever builds and when. */
final class BuildContext {

    private static final int REHEARSALS = 2;

    private static final int FOLDER = 0755;
    private static final int READABLE = 0644;
    /** May be executed by the sandbox user but not read, so that the kernel closes /proc/self/mem to it. */
    private static final int EXECUTABLE_ONLY = 0751;

    private static final String LAUNCHER = "java";
    /** Start programs or hook signals, which nothing inside has to do. */
    private static final Set<String> LEFT_OUT =
            Set.of("jexec", "jspawnhelper", "libjsig.so", "jrt-fs.jar", "classlist");

    private final TarArchiveOutputStream tar;

    private BuildContext(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    /**
     * Writes the context.
     *
     * @param base a tar file to unpack first; null where the base is an image
     */
    static void write(Path target, LinkedRuntimes runtimes, @Nullable Path base) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            BuildContext context = new BuildContext(tar);
            context.bytes("Dockerfile", Recipe.text("Dockerfile").getBytes(StandardCharsets.UTF_8));
            if (base == null) {
                context.bytes("base.tar", emptyTar());
            } else {
                context.file("base.tar", base, READABLE);
            }
            context.folder("grader/");
            for (Role role : Role.values()) {
                context.tree("grader/" + role.word(), runtimes.runtime(role));
            }
            context.folder("launchers/");
            for (Role role : Role.values()) {
                context.launcher(role, runtimes);
            }
            context.tree("grader/lib", runtimes.libraries());
            context.folder("rehearsal/");
            for (Role role : Role.values()) {
                context.rehearsals(role);
            }
        }
    }

    /** Argument files of the JVMs that the image is rehearsed with: two, of which the second may have nothing to do. */
    private void rehearsals(Role role) throws IOException {
        List<List<String>> commands = JvmCommand.rehearsals(role, SandboxImage.places(role));
        for (int i = 0; i < REHEARSALS; i++) {
            List<String> arguments = i < commands.size()
                    ? commands.get(i).subList(1, commands.get(i).size())
                    : List.of("--version");
            bytes(
                    "rehearsal/" + role.word() + "-" + (i + 1),
                    String.join("\n", arguments).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void tree(String name, Path folder) throws IOException {
        folder(name + "/");
        List<Path> inside;
        try (Stream<Path> list = Files.list(folder)) {
            inside = list.sorted().toList();
        }
        for (Path path : inside) {
            String file = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                tree(name + "/" + file, path);
            } else if (!name.endsWith("/bin") && !LEFT_OUT.contains(file)) {
                file(name + "/" + file, path, READABLE);
            }
        }
    }

    /** The others, keytool and javac and so on, are of no use inside. */
    private void launcher(Role role, LinkedRuntimes runtimes) throws IOException {
        String bin = role.word() + "/bin/";
        folder("launchers/" + role.word() + "/");
        folder("launchers/" + bin);
        file(
                "launchers/" + bin + LAUNCHER,
                runtimes.runtime(role).resolve("bin").resolve(LAUNCHER),
                EXECUTABLE_ONLY);
    }

    private void folder(String name) throws IOException {
        entry(name, FOLDER, 0);
        tar.closeArchiveEntry();
    }

    private void bytes(String name, byte[] content) throws IOException {
        entry(name, READABLE, content.length);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private void file(String name, Path path, int mode) throws IOException {
        entry(name, mode, Files.size(path));
        Files.copy(path, tar);
        tar.closeArchiveEntry();
    }

    private void entry(String name, int mode, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(size);
        entry.setModTime(0L);
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
    }

    private static byte[] emptyTar() {
        return new byte[1024];
    }
}
