package grader.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over parts, each with its length before it, so that no two lists of parts look alike. */
public final class Digest {

    private final MessageDigest digest = sha256();

    /** The digest of these parts, in 64 hexadecimal digits. */
    public static String of(List<String> parts) {
        Digest digest = new Digest();
        parts.forEach(digest::add);
        return digest.hex();
    }

    /** SHA-256 of the bytes alone, as {@code sha256sum} prints it. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 of a file's bytes alone, as {@code sha256sum} prints it. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes a text as one part. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes bytes as one part. */
    public Digest add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** In 64 hexadecimal digits; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** As {@link #hex()}, with {@code sha256:} before it. */
    public String named() {
        return "sha256:" + hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
