package grader.intake;

import grader.protocol.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over sorted sources: each path and text, with its length before it so that no two lists look alike. */
final class SourceDigest {

    private SourceDigest() {}

    static String of(List<SourceFile> sorted) {
        MessageDigest digest = sha256();
        for (SourceFile source : sorted) {
            add(digest, source.path());
            add(digest, source.text());
        }
        return hex(digest);
    }

    /** The same over bytes as they lay there, in any order. */
    static String ofRaw(List<RawSource> sources) {
        MessageDigest digest = sha256();
        sources.stream()
                .sorted(Comparator.comparing(source -> source.path().text()))
                .forEach(source -> {
                    add(digest, source.path().text());
                    add(digest, source.bytes());
                });
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
