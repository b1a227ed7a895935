package grader.sandbox.local;

import grader.sandbox.Child;
import grader.sandbox.JvmCommand;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.nio.file.Path;

/** A child JVM with an empty environment and a scratch folder; nothing of the system stands around it. */
public final class ProcessKind implements SandboxKind {

    private final LinkedRuntimes runtimes;
    private final Scratch scratch;

    /**
     * Ready to start.
     *
     * @param scratch folder under which each child gets one of its own
     */
    public ProcessKind(LinkedRuntimes runtimes, Path scratch) {
        this.runtimes = runtimes;
        this.scratch = new Scratch(scratch);
    }

    @Override
    public String id() {
        return "process";
    }

    @Override
    public String fingerprint() {
        return runtimes.fingerprint();
    }

    @Override
    public String jdk() {
        return runtimes.jdk();
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        Path folder = scratch.make();
        return LocalChild.start(
                JvmCommand.of(role, limits, runtimes.places(role, folder.toString())),
                folder,
                () -> Scratch.remove(folder));
    }
}
