package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Bytes to ASM's tree, with whatever ASM throws on nonsense turned into one exception. */
final class ClassReading {

    /** The frames only repeat what the code says, and the policy reads their types from the constant pool. */
    static final int WITH_CODE = ClassReader.SKIP_FRAMES;

    static final int SHAPE_ONLY = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    private ClassReading() {}

    /**
     * What a walk over class files gives. ASM has no exception of its own: broken offsets surface as index, argument and
     * cast errors, empty places as null, annotations nested in annotations as an overflow; and it reads descriptors and
     * names only when asked to, so that the walk meets those, not the reading.
     *
     * @param what whose class files they are
     */
    static <T> T guarded(String what, Supplier<T> walk) {
        try {
            return walk.get();
        } catch (MalformedClassException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new MalformedClassException(what, e);
        }
    }

    static ClassNode read(ClassFile file, int flags) {
        ClassNode node = guarded(file.name(), () -> {
            ClassNode read = new ClassNode();
            new ClassReader(file.bytes()).accept(read, flags);
            return read;
        });
        if (!file.name().replace('.', '/').equals(node.name)) {
            throw new MalformedClassException(file.name(), "the file holds " + Names.safe(node.name));
        }
        return node;
    }

    static List<ClassNode> readAll(List<ClassFile> files, int flags) {
        List<ClassNode> nodes = new ArrayList<>();
        for (ClassFile file : files) {
            nodes.add(read(file, flags));
        }
        return List.copyOf(nodes);
    }
}
