package grader.sandbox;

import java.util.ArrayList;
import java.util.List;

/** The command line of the runner's JVM, the same in every kind of sandbox but for where things lie. */
public final class JvmCommand {

    private JvmCommand() {}

    /**
     * The whole command.
     *
     * @param runtime folder of the role's linked runtime, as the child sees it
     * @param libraries folder of the runner's jars, as the child sees it
     * @param scratch folder that may be written to, as the child sees it
     */
    public static List<String> of(Role role, SandboxLimits limits, String runtime, String libraries, String scratch) {
        List<String> command = new ArrayList<>();
        command.add(runtime + "/bin/java");
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
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch));
        if (role == Role.COMPILE) {
            command.add("-Dgrader.libraries=" + libraries);
        }
        command.add("--module-path=" + libraries);
        command.add("--add-modules=" + (role == Role.RUN ? "ALL-MODULE-PATH" : "jdk.compiler,jdk.zipfs"));
        command.addAll(List.of("-m", "grader.runner/grader.runner.Main", role.word()));
        return List.copyOf(command);
    }
}
