package grader.sandbox;

/** One way to wall code in. */
public interface SandboxKind {

    /** As on the command line and in the report: {@code container}, {@code bubblewrap}, {@code process}. */
    String id();

    /**
     * What the sandboxes of this kind are made of: a digest that changes with the runtime and the runner, so that what
     * was measured in one is not taken for the other.
     */
    String fingerprint();

    /** What tells the machine that sandboxes run on from others, on which the same code takes another time. */
    default String machine() {
        return Machine.here();
    }

    /** The container engine and its runtime: {@code docker/runc}; empty where the kind needs none. */
    default String engine() {
        return "";
    }

    /** The JDK that compiles and runs inside, {@code java.version} of it: {@code 25.0.3}. */
    String jdk();

    /** What there is for sandboxes at this moment, where they run. */
    default Capacity capacity() {
        return Capacity.here();
    }

    /**
     * Starts a process that is walled in.
     *
     * @throws SandboxException if it can't be started: never the candidate's fault
     */
    Child start(Role role, SandboxLimits limits);
}
