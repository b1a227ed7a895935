package grader.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line of the runner's JVM, the same in every kind of sandbox but for where things lie. */
public final class JvmCommand {

    /**
     * A run is short, and most of its processor time would go into code of JUnit's and the JDK's that is compiled too
     * late to be of use. C1 takes methods after ten times as many calls as by default, C2 after eight times as many;
     * both take loops after as many turns as ever.
     */
    private static final List<String> PATIENT_JIT = List.of(
            "-XX:Tier3InvocationThreshold=2000",
            "-XX:Tier3MinInvocationThreshold=1000",
            "-XX:Tier3CompileThreshold=20000",
            "-XX:Tier4InvocationThreshold=40000",
            "-XX:Tier4MinInvocationThreshold=4800",
            "-XX:Tier4CompileThreshold=120000");

    private static final SandboxLimits REHEARSAL = SandboxLimits.forTests(256L << 20);

    private JvmCommand() {}

    /** The whole command. */
    public static List<String> of(Role role, SandboxLimits limits, JvmPlaces places) {
        List<String> archive = List.of(ClassArchive.ofThisJdk().using(places.archive()));
        return command(role, limits, places, archive, List.of());
    }

    /** The commands that make the archive, to be run one after the other, where the JVM will run and trusting all. */
    public static List<List<String>> rehearsals(Role role, JvmPlaces places) {
        return ClassArchive.ofThisJdk().making(places.archive()).stream()
                .map(options -> command(role, REHEARSAL, places, options, List.of("rehearse")))
                .toList();
    }

    private static List<String> command(
            Role role, SandboxLimits limits, JvmPlaces places, List<String> archive, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(places.runtime() + "/bin/java");
        command.addAll(archive);
        command.add("-Xmx" + limits.heapBytes());
        command.add("-Xms" + Math.min(limits.heapBytes(), 64L << 20));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                // Whatever the JVM has to say must not stand between frames.
                "-XX:+DisplayVMOutputToStderr",
                // Nor its warnings, as of threads that can't be started, which have a stream of their own.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null"));
        command.addAll(walls().toList());
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + places.scratch(),
                "-Duser.home=" + places.scratch()));
        if (role == Role.COMPILE) {
            // Nothing is timed there, and most of what a better compiler makes would never pay for itself.
            command.add("-XX:TieredStopAtLevel=1");
            command.add("-Dgrader.libraries=" + places.libraries());
        } else {
            command.addAll(PATIENT_JIT);
        }
        command.add("--module-path=" + places.libraries());
        command.add("--add-modules=" + (role == Role.RUN ? "ALL-MODULE-PATH" : "jdk.compiler,jdk.zipfs"));
        command.addAll(List.of("-m", "grader.runner/grader.runner.Main", role.word()));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /**
     * Powers of the VM that nothing inside has a use for, as far as this JDK can switch them off. Native access is not
     * among them: the option would switch the archive off too, so {@link RuntimeLinker} leaves its classes out.
     */
    private static Stream<String> walls() {
        int jdk = Runtime.version().feature();
        return Stream.of(
                        Stream.of("-XX:+DisableAttachMechanism", "-XX:-EnableDynamicAgentLoading"),
                        since(18, jdk, "--finalization=disabled"),
                        since(23, jdk, "--sun-misc-unsafe-memory-access=deny"))
                .flatMap(options -> options);
    }

    private static Stream<String> since(int first, int jdk, String option) {
        return jdk >= first ? Stream.of(option) : Stream.empty();
    }
}
