package grader.cli;

import grader.sandbox.Installation;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.RuntimeLinker;
import grader.sandbox.container.BaseKind;
import grader.sandbox.container.SandboxImage;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code grader sandbox}: the container's image. */
@Command(name = "sandbox", description = "Builds the container sandbox's image, and removes old ones.")
final class SandboxCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See grader sandbox --help");
    }

    @Command(
            name = "build",
            description = "Builds the image for this JDK anew. Grading does it where it is missing; this also takes up"
                    + " the base's security updates.")
    int build(
            @Option(
                            names = "--base",
                            paramLabel = "BASE",
                            description = "where the C library comes from: packages (the distribution's, by"
                                    + " mmdebstrap; no image registry is needed) or registry. Unless given, packages"
                                    + " where mmdebstrap is installed.")
                    Optional<BaseKind> base) {
        SandboxImage image = SandboxImage.of(
                runtimes(), base.orElseGet(() -> BaseKind.preferred().get(0)));
        image.build(sandbox.cache(), this::progress);
        say(image.tag());
        return ExitCodes.GRADED;
    }

    @Command(
            name = "prune",
            description = "Removes the images of other JDKs and grader versions, but for those in use.")
    int prune() {
        SandboxImage.removeOthers(runtimes()).forEach(tag -> say("removed " + tag));
        return ExitCodes.GRADED;
    }

    private LinkedRuntimes runtimes() {
        return new RuntimeLinker(sandbox.cache(), Installation.find(), this::progress).link();
    }

    private void progress(String line) {
        spec.commandLine().getErr().println(line);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
