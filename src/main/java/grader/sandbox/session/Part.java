package grader.sandbox.session;

import grader.protocol.HostFrame;
import grader.sandbox.Sandbox;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one sandbox is given of a run.
 *
 * @param selected ids of the tests; all where empty
 * @param trusted whether the code may leave threads behind
 * @param proveEach whether no pass is to be lost where the sandbox dies later on
 */
record Part(
        SuiteProgram program,
        List<String> selected,
        RunLimits limits,
        ToLongFunction<String> limitNanos,
        boolean trusted,
        boolean proveEach) {

    private static final SecureRandom SEALS = new SecureRandom();

    HostFrame.Load load() {
        return program.suite().load(selected, limits, proveEach);
    }

    AttemptLog in(WarmPool.Taken taken, Runnable overdue) {
        Sandbox sandbox = taken.sandbox();
        if (!taken.loaded()) {
            sandbox.send(load());
        }
        sandbox.send(new HostFrame.Run(SEALS.nextLong(), program.submission()));
        return new Attempt(sandbox, limitNanos, trusted, overdue).listen();
    }
}
