package grader.problem;

import grader.protocol.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the parts of a problem that a grade depends on. */
final class ProblemDigest {

    private final MessageDigest digest;

    ProblemDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    ProblemDigest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    ProblemDigest add(String part, List<SourceFile> sources) {
        add(part);
        sources.forEach(source -> add(source.path()).add(source.text()));
        return this;
    }

    String value() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
