package grader.cli;

import grader.sandbox.choice.OpeningKind;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that uses a sandbox. */
final class SandboxOptions {

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            description = "auto, container, bubblewrap or process; auto takes the strongest that works here.",
            defaultValue = "auto")
    private SandboxChoice sandbox = SandboxChoice.AUTO;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "where runtimes and compiled suites are kept; else $$XDG_CACHE_HOME/grader or"
                    + " ~/.cache/grader.")
    private Optional<Path> cache = Optional.empty();

    SandboxChoice choice() {
        return sandbox;
    }

    Path cache() {
        return cache.orElseGet(SandboxOptions::defaultCache).toAbsolutePath().normalize();
    }

    SandboxKinds kinds(PrintWriter progress) {
        return new SandboxKinds(cache(), message -> progress.println(message));
    }

    /** Begins to open the kind that was asked for. */
    OpeningKind opening(PrintWriter progress) {
        return new OpeningKind(kinds(progress), sandbox);
    }

    private static Path defaultCache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .orElseGet(() -> home().resolve(".cache"))
                .resolve("grader");
    }

    /** As a shell has it; the JDK asks the system's list of users instead. */
    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("HOME"))
                .filter(folder -> folder.startsWith("/"))
                .orElseGet(() -> System.getProperty("user.home")));
    }
}
