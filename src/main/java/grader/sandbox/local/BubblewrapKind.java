package grader.sandbox.local;

import grader.sandbox.Availability;
import grader.sandbox.Child;
import grader.sandbox.JvmCommand;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A child JVM in namespaces of its own: no network, no other process, no file but the JDK and the C library. */
public final class BubblewrapKind implements SandboxKind {

    private static final String SCRATCH = "/scratch";
    private static final int OPEN_FILES = 256;

    private final LinkedRuntimes runtimes;
    private final List<Path> systemLibraries = SystemLibraries.find();

    public BubblewrapKind(LinkedRuntimes runtimes) {
        this.runtimes = runtimes;
    }

    /** Whether {@code bwrap} is there and may make namespaces. */
    public static Availability probe() {
        String remedy = "install the package bubblewrap (Linux only), and let users make namespaces where the system"
                + " forbids it (sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu)";
        try {
            Process process = new ProcessBuilder("bwrap", "--unshare-all", "--ro-bind", "/", "/", "bwrap", "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Availability.working(said) : Availability.missing(said, remedy);
        } catch (IOException e) {
            return Availability.missing("bwrap is not on the PATH", remedy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Availability.missing("interrupted", remedy);
        }
    }

    @Override
    public String id() {
        return "bubblewrap";
    }

    @Override
    public String fingerprint() {
        return runtimes.fingerprint();
    }

    @Override
    public String jdk() {
        return runtimes.jdk();
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        List<String> command = new ArrayList<>(resourceLimits(limits));
        command.addAll(List.of(
                "bwrap",
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--cap-drop",
                "ALL",
                "--uid",
                "65534",
                "--gid",
                "65534",
                "--hostname",
                "sandbox"));
        for (Path library : systemLibraries) {
            command.addAll(List.of("--ro-bind", library.toString(), library.toString()));
        }
        // At the places that they have outside: the archive holds for no others.
        for (Path path : List.of(runtimes.runtime(role), runtimes.libraries(), runtimes.archive(role))) {
            command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        command.addAll(List.of("--size", Long.toString(limits.scratchBytes()), "--tmpfs", SCRATCH));
        command.addAll(List.of("--remount-ro", "/", "--chdir", SCRATCH, "--"));
        command.addAll(JvmCommand.of(role, limits, runtimes.places(role, SCRATCH)));
        return LocalChild.start(command, Path.of("/"), () -> {});
    }

    private static List<String> resourceLimits(SandboxLimits limits) {
        return List.of(
                "prlimit",
                "--core=0",
                "--nofile=" + OPEN_FILES,
                "--fsize=" + limits.scratchBytes(),
                "--nproc=" + (UserTasks.count() + limits.threads()),
                "--");
    }
}
