package grader.pipeline;

import grader.problem.Problem;
import grader.sandbox.SandboxKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of cached suites. */
final class Keys {

    private static final int LENGTH = 40;

    private Keys() {}

    /** Changes with all that a prepared suite depends on: the problem, the kind of sandbox, JDK and runner. */
    static String of(Problem problem, SandboxKind kind) {
        String parts = String.join("\n", problem.digest(), kind.id(), kind.fingerprint());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return problem.id() + "-" + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
