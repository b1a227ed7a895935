package grader.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands under {@code grader}. Only what a command line asks for is set up: reading the annotations of all takes
 * longer than the JVM needs to start.
 */
final class Subcommands {

    private static final List<Subcommand> ALL = List.of(
            new Subcommand("grade", GradeCommand::new),
            new Subcommand("assess", AssessCommand::new),
            new Subcommand("batch", BatchCommand::new),
            new Subcommand("problems", ProblemsCommand::new),
            new Subcommand("sandbox", SandboxCommand::new),
            new Subcommand("doctor", DoctorCommand::new),
            new Subcommand("schema", SchemaCommand::new));

    private static final List<String> VERSION = List.of("-V", "--version");

    private Subcommands() {}

    private record Subcommand(String name, Supplier<Object> command) {}

    /** Adds the one that comes first, none where only the version is asked for, and all for whatever else. */
    static void add(CommandLine grader, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        if (arguments.size() == 1 && VERSION.contains(first)) {
            return;
        }
        boolean known = ALL.stream().anyMatch(each -> each.name().equals(first));
        for (Subcommand each : ALL) {
            if (!known || each.name().equals(first)) {
                grader.addSubcommand(each.name(), each.command().get());
            }
        }
    }
}
