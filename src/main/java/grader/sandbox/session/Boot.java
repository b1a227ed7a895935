package grader.sandbox.session;

import grader.protocol.RunnerFrame;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import grader.sandbox.Signal;
import java.time.Duration;

/** Starts sandboxes that answer. */
final class Boot {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Boot() {}

    /**
     * Starts one and waits until its runner is ready.
     *
     * @throws SandboxException if it does not get there
     */
    static Sandbox start(SandboxKind kind, Role role, SandboxLimits limits) {
        Sandbox sandbox = Sandbox.start(kind, role, limits);
        Signal signal = sandbox.await(PATIENCE);
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Ready) {
            return sandbox;
        }
        String diagnosis = sandbox.diagnosis();
        sandbox.close();
        throw new SandboxException("the " + kind.id() + " sandbox did not start: " + signal
                + (diagnosis.isEmpty() ? "" : "; it said: " + diagnosis));
    }
}
