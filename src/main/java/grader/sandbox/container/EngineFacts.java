package grader.sandbox.container;

import com.github.dockerjava.api.model.Info;
import grader.sandbox.Capacity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an engine says about itself.
 *
 * @param product {@code docker} or {@code podman}
 * @param version of it
 * @param defaultRuntime what it starts containers with unless told otherwise
 * @param runtimes that it knows, installed or not: name and program
 * @param capacity of its machine
 * @param unlimited what it can't limit, in words; empty where all limits hold
 */
record EngineFacts(
        String product,
        String version,
        String defaultRuntime,
        Map<String, String> runtimes,
        Capacity capacity,
        List<String> unlimited) {

    EngineFacts {
        runtimes = Map.copyOf(runtimes);
        unlimited = List.copyOf(unlimited);
    }

    static EngineFacts of(Info info) {
        return of(info, info.getRawValues());
    }

    /**
     * From an answer of the engine.
     *
     * @param all what the client has no names for: only there does Podman say that it is Podman
     */
    static EngineFacts of(Info info, Map<String, Object> all) {
        boolean podman = all.containsKey("BuildahVersion");
        Map<String, String> runtimes = new HashMap<>();
        if (info.getRuntimes() != null) {
            info.getRuntimes().forEach((name, about) -> runtimes.put(name, Objects.toString(about.getPath(), "")));
        }
        return new EngineFacts(
                podman ? EngineChoice.PODMAN : EngineChoice.DOCKER,
                Objects.requireNonNullElse(info.getServerVersion(), "unknown"),
                Objects.toString(all.get("DefaultRuntime"), ""),
                runtimes,
                capacity(info),
                unlimited(info, all, podman && Boolean.TRUE.equals(all.get("Rootless"))));
    }

    private static Capacity capacity(Info info) {
        Integer processors = info.getNCPU();
        Long memory = info.getMemTotal();
        return new Capacity(processors == null ? 1 : processors, memory == null ? Long.MAX_VALUE : memory);
    }

    /** Rootless Podman says that the kernel knows limits, and on cgroups v1 sets none. */
    private static List<String> unlimited(Info info, Map<String, Object> all, boolean rootlessPodman) {
        if (rootlessPodman && "1".equals(all.get("CgroupVersion"))) {
            return List.of("memory", "CPUs", "threads");
        }
        List<String> unlimited = new ArrayList<>();
        if (Boolean.FALSE.equals(info.getMemoryLimit())) {
            unlimited.add("memory");
        }
        if (Boolean.FALSE.equals(info.getCpuCfsQuota())) {
            unlimited.add("CPUs");
        }
        if (Boolean.FALSE.equals(all.get("PidsLimit"))) {
            unlimited.add("threads");
        }
        return unlimited;
    }

    /**
     * Why containers can't be started with this runtime.
     *
     * @return empty where they can
     */
    Optional<String> objection(String runtime) {
        if (runtime.isEmpty() || runtime.equals(defaultRuntime)) {
            return Optional.empty();
        }
        if (isPodman()) {
            return Optional.of("Podman takes one runtime for all containers of its service, here " + defaultRuntime
                    + "; start another with podman --runtime " + runtime + " system service, and name its address with"
                    + " --engine");
        }
        return runtimes.containsKey(runtime)
                ? Optional.empty()
                : Optional.of("the engine does not know the runtime " + runtime + ", but "
                        + String.join(", ", choosable())
                        + "; install it and list it under runtimes in the engine's daemon.json");
    }

    /** Names of the runtimes that can be asked for, sorted; without containerd's own names for its parts. */
    SortedSet<String> choosable() {
        return isPodman()
                ? new TreeSet<>(Set.of(defaultRuntime))
                : runtimes.keySet().stream()
                        .filter(name -> !name.startsWith("io.containerd."))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether that runtime is gVisor's, by its name or its program. */
    boolean isGvisor(String runtime) {
        String name = runtime.isEmpty() ? defaultRuntime : runtime;
        return Stream.of(name, runtimes.getOrDefault(name, ""))
                .anyMatch(text -> text.contains("runsc") || text.contains("gvisor"));
    }

    boolean isPodman() {
        return product.equals(EngineChoice.PODMAN);
    }

    /** The engine with the runtime that it uses, as in the report: {@code podman/crun}. */
    String with(String runtime) {
        return product + "/" + (runtime.isEmpty() ? defaultRuntime : runtime);
    }
}
