package grader.sandbox.local;

import grader.sandbox.Child;
import grader.sandbox.ForwardingChild;
import grader.sandbox.JvmCommand;
import grader.sandbox.Kinds;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind {@code process} with walls of its JVM taken down, to see what each of them holds alone. Suites that were
 * timed in that kind serve here too.
 */
public final class LaxKind implements SandboxKind {

    /** What stands around code in the JVM of {@code process}. */
    public enum Wall {
        LINKED_RUNTIME("linked run-time"),
        JVM_OPTIONS("JVM options"),
        CLOSED_MODULE("closed runner module"),
        REGISTRATION("JUnit registers nothing"),
        SENTINELS("sentinels"),
        LEFTOVERS("fresh sandbox after threads that are left"),
        SEAL("sealed frames");

        private final String label;

        Wall(String label) {
            this.label = label;
        }

        /** For people. */
        @Override
        public String toString() {
            return label;
        }
    }

    private static final List<String> OPTIONS = List.of(
            "-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading", "--finalization=", "--sun-misc-unsafe");

    private final LinkedRuntimes runtimes = Kinds.runtimes();
    private final Scratch scratch = new Scratch(Kinds.CACHE.resolve("scratch"));
    private final Set<Wall> standing;
    private final boolean extended;

    /**
     * Ready to start.
     *
     * @param standing the walls that are left
     * @param extended whether an extension of JUnit's that lets every test pass is on the class path, as if nobody had
     *     kept a submission's files from it
     */
    public LaxKind(Set<Wall> standing, boolean extended) {
        this.standing = Set.copyOf(standing);
        this.extended = extended;
    }

    @Override
    public String id() {
        return "process";
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
        Path folder = scratch.make();
        List<String> command = JvmCommand.of(role, limits, runtimes.places(role, folder.toString()));
        Child child = LocalChild.start(role == Role.RUN ? lax(command) : command, folder, () -> Scratch.remove(folder));
        return role == Role.RUN && !stands(Wall.SEAL) ? new Unsealed(child) : child;
    }

    private boolean stands(Wall wall) {
        return standing.contains(wall);
    }

    private List<String> lax(List<String> strict) {
        List<String> command = new ArrayList<>(strict);
        // The archive of classes holds for the strict command only.
        command.remove(1);
        List<String> added = new ArrayList<>();
        if (!stands(Wall.LINKED_RUNTIME)) {
            command.set(
                    0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
            added.add("--add-modules=" + allModules());
        }
        if (!stands(Wall.JVM_OPTIONS)) {
            command.removeIf(option -> OPTIONS.stream().anyMatch(option::startsWith));
        }
        if (!stands(Wall.CLOSED_MODULE)) {
            added.add("--add-opens=grader.runner/grader.runner.run=ALL-UNNAMED");
            added.add("--add-opens=grader.runner/grader.suite.internal=ALL-UNNAMED");
        }
        Set<Wall> patched = EnumSet.of(Wall.REGISTRATION, Wall.SENTINELS, Wall.LEFTOVERS);
        patched.removeAll(standing);
        String libraries = "--module-path=" + runtimes.libraries();
        command.replaceAll(option -> option.equals(libraries)
                ? "--module-path=" + LaxRunner.libraries(patched, runtimes.libraries())
                : option);
        if (extended) {
            added.add("--class-path=" + LaxRunner.extension());
        }
        command.addAll(1, added);
        return List.copyOf(command);
    }

    /** Those that incubate would have the JVM warn. */
    private static String allModules() {
        return ModuleFinder.ofSystem().findAll().stream()
                .map(module -> module.descriptor().name())
                .filter(name -> !name.contains("incubator"))
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** A child of which every frame is believed. */
    private static final class Unsealed extends ForwardingChild {

        Unsealed(Child child) {
            super(child);
        }

        @Override
        public InputStream output() {
            return new Resealed(super.output());
        }
    }
}
