package grader.cli;

import grader.pipeline.Grader;
import grader.pipeline.ProblemValidation;
import grader.pipeline.Validation;
import grader.problem.ProblemBank;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader problems}: holds what is about the problem bank. */
@Command(
        name = "problems",
        description = "Looks after the problem bank.",
        subcommands = {ProblemsCommand.Validate.class})
final class ProblemsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See grader problems --help");
    }

    /** {@code grader problems validate}. */
    @Command(
            name = "validate",
            description = "Checks problems: each solution that comes with one must get what its folder says.")
    static final class Validate implements Callable<Integer> {

        private static final Path BANK = Path.of("problems");

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Mixin
        private SandboxOptions sandbox = new SandboxOptions();

        @Parameters(paramLabel = "PROBLEM", description = "folders of problems; else all in ./problems", arity = "0..*")
        private List<Path> problems = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            List<Path> folders = problems.isEmpty() ? bank() : problems;
            int invalid = 0;
            try (Grader grader = new Grader(sandbox.kinds(err).open(sandbox.choice()), sandbox.cache(), err::println);
                    ProblemValidation validation =
                            new ProblemValidation(grader, Runtime.getRuntime().availableProcessors())) {
                for (Path folder : folders) {
                    Validation result = validation.validate(folder);
                    print(result, out);
                    invalid += result.valid() ? 0 : 1;
                }
            }
            out.printf("%d %s, %d not valid%n", folders.size(), folders.size() == 1 ? "problem" : "problems", invalid);
            return invalid == 0 ? ExitCodes.GRADED : ExitCodes.USAGE;
        }

        private List<Path> bank() throws IOException {
            if (!Files.isDirectory(BANK)) {
                throw new ParameterException(
                        spec.commandLine(), "no folder ./problems here; name the folders of problems");
            }
            return ProblemBank.list(BANK);
        }

        private static void print(Validation result, PrintWriter out) {
            out.printf("%s: %s%n", result.problem(), result.valid() ? "valid" : "NOT VALID");
            result.errors().forEach(error -> out.println("  " + error));
            for (Validation.Row row : result.rows()) {
                out.printf(
                        "  %s %-32s %-44s %s%n",
                        row.objection().isEmpty() ? "✔" : "✘", row.subject(), row.expected(), row.got());
                if (!row.objection().isEmpty()) {
                    out.printf("      %s%n", row.objection());
                }
            }
            out.flush();
        }
    }
}
