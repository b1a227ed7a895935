package grader.cli;

import grader.sandbox.Availability;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code grader doctor}. */
@Command(name = "doctor", description = "Says which kinds of sandbox work here, and how to get the others.")
final class DoctorCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        SandboxKinds kinds = sandbox.kinds(spec.commandLine().getErr());
        out.printf("JDK         %s (%s)%n", System.getProperty("java.version"), System.getProperty("java.home"));
        out.printf("cache       %s%n", sandbox.cache());
        for (SandboxChoice kind : SandboxChoice.kinds()) {
            Availability availability = kinds.probe(kind);
            out.printf("%-11s %s: %s%n", kind, availability.works() ? "works" : "does not work", availability.detail());
            if (!availability.works()) {
                out.printf("            to get it: %s%n", availability.remedy());
            }
        }
        out.flush();
    }
}
