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

    /** The only folder that can be written to. */
    static final String SCRATCH = "/scratch";

    private static final long MAX_CPUS = 2;
    private static final long BILLION = 1_000_000_000L;
    private static final int MAX_INODES = 4096;
    private static final int MAX_OPEN_FILES = 1024;
    /** For a run whose grader died while it looped: it ends by itself some day, if no other grader sweeps it first. */
    private static final int MAX_RUN_CPU_SECONDS = 3600;

    private ContainerWalls() {}

    static HostConfig of(Role role, SandboxLimits limits, int cpusOfHost) {
        return HostConfig.newHostConfig()
                .withAutoRemove(true)
                .withNetworkMode("none")
                .withIpcMode("none")
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of(SCRATCH, scratch(limits)))
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges", "seccomp=" + Recipe.text("seccomp.json")))
                .withMemory(limits.memoryBytes())
                .withMemorySwap(limits.memoryBytes())
                .withNanoCPUs(Math.min(MAX_CPUS, cpusOfHost) * BILLION)
                .withPidsLimit((long) limits.threads())
                .withUlimits(ulimits(role, limits))
                // Where the whole machine runs out of memory, a sandbox goes before anything else.
                .withOomScoreAdj(1000)
                // Frames are no log lines, and a flood must not fill the engine's disk.
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
    }

    private static String scratch(SandboxLimits limits) {
        return "rw,noexec,nosuid,nodev,mode=0700,uid=65534,gid=65534,nr_inodes=" + MAX_INODES + ",size="
                + limits.scratchBytes();
    }

    private static List<Ulimit> ulimits(Role role, SandboxLimits limits) {
        List<Ulimit> ulimits = new ArrayList<>(List.of(
                ulimit("nofile", MAX_OPEN_FILES),
                ulimit("core", 0),
                ulimit("memlock", 0),
                ulimit("msgqueue", 0),
                ulimit("fsize", limits.scratchBytes())));
        if (role == Role.RUN) {
            ulimits.add(ulimit("cpu", MAX_RUN_CPU_SECONDS));
        }
        return List.copyOf(ulimits);
    }

    private static Ulimit ulimit(String name, long value) {
        return new Ulimit(name, value, value);
    }
}
