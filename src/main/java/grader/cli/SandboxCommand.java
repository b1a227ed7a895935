package grader.cli;

import grader.sandbox.RemovedRuntimes;
import grader.sandbox.choice.SandboxKinds;
import grader.sandbox.container.BaseKind;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code grader sandbox}: holds what is about the sandbox itself. */
@Command(
        name = "sandbox",
        description = "Builds what sandboxes are made of.",
        subcommands = {SandboxCommand.Build.class, SandboxCommand.Prune.class})
final class SandboxCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See grader sandbox --help");
    }

    /** {@code grader sandbox build}. */
    @Command(name = "build", description = "Builds the container image, which otherwise happens on first use.")
    static final class Build implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Mixin
        private SandboxOptions sandbox = new SandboxOptions();

        @Option(
                names = "--base",
                paramLabel = "BASE",
                description = "packages (of this Debian machine, no registry needed) or registry;"
                        + " by default packages where mmdebstrap is there")
        private Optional<BaseKind> base = Optional.empty();

        @Override
        public Integer call() {
            SandboxKinds kinds = sandbox.kinds(spec.commandLine().getErr());
            spec.commandLine().getOut().println(kinds.buildImage(base));
            return ExitCodes.GRADED;
        }
    }

    /** {@code grader sandbox prune}. */
    @Command(
            name = "prune",
            description =
                    "Removes the container images and the linked runtimes of other JDKs and grader versions, but for"
                            + " those in use.")
    static final class Prune implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Mixin
        private SandboxOptions sandbox = new SandboxOptions();

        @Override
        public Integer call() {
            SandboxKinds kinds = sandbox.kinds(spec.commandLine().getErr());
            PrintWriter out = spec.commandLine().getOut();
            RemovedRuntimes runtimes = kinds.removeOtherRuntimes();
            out.printf(
                    "linked runtimes: %d removed (%d MB), %d left in use%n",
                    runtimes.removed(), runtimes.bytes() / 1_000_000, runtimes.used());
            List<String> images = kinds.removeOtherImages(sandbox.choice());
            out.printf("container images: %d removed%n", images.size());
            images.forEach(out::println);
            return ExitCodes.GRADED;
        }
    }
}
