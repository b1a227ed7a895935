package grader.sandbox.container;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import grader.sandbox.Role;
import grader.sandbox.SandboxLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a container may not do. */
final class ContainerWalls {

    /** Whom the runner runs as; the image's files are root's. */
    static final String USER = "65534:65534";

    /** May read the launchers, as the Dockerfile has it. */
    private static final String READERS = "65533";

    /** The only folder that can be written to. */
    static final String SCRATCH = "/scratch";

    private static final long MAX_CPUS = 2;
    private static final long BILLION = 1_000_000_000L;
    private static final int MAX_INODES = 4096;
    private static final int MAX_OPEN_FILES = 1024;
    /** Counted over all sandboxes, since they share a user; those of one are bounded by its own limit. */
    private static final int MAX_TASKS_OF_USER = 16_384;
    /** For a run whose grader died while it looped: it ends by itself some day, if no other grader sweeps it first. */
    private static final int MAX_RUN_CPU_SECONDS = 3600;

    private ContainerWalls() {}

    /**
     * The walls.
     *
     * @param gvisor whether the runtime is gVisor's, which starts only programs that their user may read
     * @param seccomp the security option that names the filter of system calls
     */
    static HostConfig of(Role role, SandboxLimits limits, EngineFacts engine, boolean gvisor, String seccomp) {
        return HostConfig.newHostConfig()
                .withAutoRemove(true)
                .withNetworkMode("none")
                .withIpcMode("none")
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of(SCRATCH, scratch(limits, engine)))
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges", seccomp))
                .withGroupAdd(gvisor ? List.of(READERS) : List.of())
                .withMemory(limits.memoryBytes())
                .withMemorySwap(limits.memoryBytes())
                .withNanoCPUs(Math.min(MAX_CPUS, engine.capacity().processors()) * BILLION)
                .withPidsLimit((long) limits.threads())
                .withUlimits(ulimits(role, limits, engine))
                // Where the whole machine runs out of memory, a sandbox goes before anything else.
                .withOomScoreAdj(1000)
                // Frames are no log lines, and a flood must not fill the engine's disk.
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
    }

    /**
     * Podman knows no owner and no number of inodes. All that is inside is one user's there as well, and inodes count as
     * the container's memory.
     */
    private static String scratch(SandboxLimits limits, EngineFacts engine) {
        String options =
                engine.isPodman() ? "notmpcopyup,mode=1777" : "mode=0700,uid=65534,gid=65534,nr_inodes=" + MAX_INODES;
        return "rw,noexec,nosuid,nodev," + options + ",size=" + limits.scratchBytes();
    }

    private static List<Ulimit> ulimits(Role role, SandboxLimits limits, EngineFacts engine) {
        List<Ulimit> ulimits = new ArrayList<>(List.of(
                ulimit("nofile", MAX_OPEN_FILES),
                ulimit("core", 0),
                ulimit("memlock", 0),
                ulimit("msgqueue", 0),
                ulimit("fsize", limits.scratchBytes())));
        if (engine.isPodman()) {
            // Podman's own is more than a service may set that has no power to raise its limits.
            ulimits.add(ulimit("nproc", MAX_TASKS_OF_USER));
        }
        if (role == Role.RUN) {
            ulimits.add(ulimit("cpu", MAX_RUN_CPU_SECONDS));
        }
        return List.copyOf(ulimits);
    }

    private static Ulimit ulimit(String name, long value) {
        return new Ulimit(name, value, value);
    }
}
