package grader.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Entry point: the only place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, Terminal::ofStandardError, args));
    }

    /** Runs a command line, with writers that are no terminal, and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, () -> Terminal.NONE, args);
    }

    private static int run(PrintWriter out, PrintWriter err, Supplier<Terminal> terminal, String... args) {
        CommandLine grader = new CommandLine(new GraderCommand(terminal));
        Subcommands.add(grader, List.of(args));
        return grader.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureHandler())
                .execute(args);
    }
}
