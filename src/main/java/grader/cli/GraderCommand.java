package grader.cli;

import grader.pipeline.GraderVersion;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code grader}: holds the others, see {@link Subcommands}. */
@Command(
        name = "grader",
        description = "Grades Java submissions with hidden JUnit suites in a locked-down sandbox.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = GraderCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:graded, and at or above --fail-under",
            "1:graded below --fail-under",
            "2:wrong usage or a broken problem",
            "3:the grader itself failed, so try again"
        })
final class GraderCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Supplier<Terminal> terminal;

    GraderCommand(Supplier<Terminal> terminal) {
        this.terminal = terminal;
    }

    /** What standard error is, asked for when it matters. */
    Terminal terminal() {
        return terminal.get();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See grader --help");
    }

    /** That of the grader, and of the JDK that it runs on. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String jdk = System.getProperty("java.version");
            return new String[] {"grader " + GraderVersion.text() + " (JDK " + jdk + ")"};
        }
    }
}
