package grader.protocol;

import java.util.Objects;

/**
 * A Java source file.
 *
 * @param path relative to the source root, with {@code /} between folders: {@code trading/Order.java}
 * @param text what stands in it
 */
public record SourceFile(String path, String text) {
    public SourceFile {
        Objects.requireNonNull(text);
        if (path.isEmpty() || path.startsWith("/")) {
            throw new IllegalArgumentException("not a relative path: " + path);
        }
    }
}
