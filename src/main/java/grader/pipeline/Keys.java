package grader.pipeline;

import grader.cache.Digest;
import grader.problem.Problem;
import grader.sandbox.SandboxKind;
import java.util.List;

/** Names of cached suites. */
final class Keys {

    private static final int LENGTH = 40;

    private Keys() {}

    /** Changes with all that a prepared suite depends on: grader, problem, kind of sandbox, JDK, runner and machine. */
    static String of(Problem problem, SandboxKind kind) {
        String digest = Digest.of(
                List.of(GraderVersion.text(), problem.digest(), kind.id(), kind.fingerprint(), kind.machine()));
        return problem.id() + "-" + digest.substring(0, LENGTH);
    }
}
