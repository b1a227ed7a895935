package grader.cli;

import grader.sandbox.choice.OpeningKind;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import grader.sandbox.container.EngineChoice;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that uses a sandbox. */
final class SandboxOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

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

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "for containers: auto, docker, podman, or the address of one, unix:///… or tcp://…; auto takes"
                            + " what DOCKER_HOST names, else Docker where it is there, else Podman.",
            defaultValue = "auto")
    private String engine = "auto";

    @Option(
            names = "--runtime",
            paramLabel = "RUNTIME",
            description = "what the engine starts containers with, by its name for it: runc, crun, runsc; by default"
                    + " what it takes by itself.",
            defaultValue = "")
    private String runtime = "";

    SandboxChoice choice() {
        return sandbox;
    }

    Path cache() {
        return cache.orElseGet(SandboxOptions::defaultCache).toAbsolutePath().normalize();
    }

    SandboxKinds kinds(PrintWriter progress) {
        return kinds(message -> progress.println(message));
    }

    SandboxKinds kinds(Consumer<String> progress) {
        return new SandboxKinds(engineChoice(), cache(), progress);
    }

    /** A command line with the same options. */
    List<String> command(String name, Path first, Path second) {
        List<String> arguments = new ArrayList<>(List.of(
                name, first.toAbsolutePath().toString(), second.toAbsolutePath().toString()));
        arguments.addAll(List.of("--sandbox", sandbox.toString(), "--cache", cache().toString()));
        if (SandboxKinds.usesEngine(sandbox)) {
            arguments.addAll(List.of("--engine", engine, "--runtime", runtime));
        }
        return List.copyOf(arguments);
    }

    private EngineChoice engineChoice() {
        EngineChoice choice;
        try {
            choice = new EngineChoice(engine, runtime);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--engine " + e.getMessage());
        }
        if (!choice.equals(EngineChoice.AUTO) && !SandboxKinds.usesEngine(sandbox)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--engine and --runtime are for containers, and --sandbox is " + sandbox
                            + "; leave out one of them");
        }
        return choice;
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
