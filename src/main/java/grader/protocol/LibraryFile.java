package grader.protocol;

import java.util.Arrays;

/**
 * A class or a resource of a problem's library. The bytes are never changed after construction; {@link #bytes} gives the
 * array itself.
 */
public final class LibraryFile {

    private static final String CLASS = ".class";

    private final String path;
    private final byte[] bytes;

    /**
     * @param path as in the library's jar: {@code com/acme/Api.class}
     * @param bytes what stands in it; the caller gives it away
     */
    public LibraryFile(String path, byte[] bytes) {
        if (path.isEmpty() || path.startsWith("/")) {
            throw new IllegalArgumentException("not a path in a jar: " + path);
        }
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Whether it is a class that other code can name. */
    public boolean isClass() {
        return path.endsWith(CLASS) && !path.startsWith("META-INF/") && !path.endsWith("-info" + CLASS);
    }

    /** The same as a class. */
    public ClassFile asClass() {
        return new ClassFile(path.substring(0, path.length() - CLASS.length()).replace('/', '.'), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "LibraryFile[" + path + ", " + bytes.length + " bytes]";
    }
}
