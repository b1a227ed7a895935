package grader.protocol;

import java.util.Arrays;

/** A compiled class. The bytes are never changed after construction; {@link #bytes} gives the array itself. */
public final class ClassFile {

    private final String name;
    private final byte[] bytes;

    /**
     * @param name the binary name, {@code trading.Order$Side}
     * @param bytes the class file; the caller gives it away
     */
    public ClassFile(String name, byte[] bytes) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a class needs a name");
        }
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassFile that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "ClassFile[" + name + ", " + bytes.length + " bytes]";
    }
}
