package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Bytes to ASM's tree, with whatever ASM throws on nonsense turned into one exception. */
final class ClassReading {

    /** The frames only repeat what the code says, and the policy reads their types from the constant pool. */
    static final int WITH_CODE = ClassReader.SKIP_FRAMES;

    static final int SHAPE_ONLY = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    private ClassReading() {}

    static ClassNode read(ClassFile file, int flags) {
        ClassNode node = new ClassNode();
        try {
            new ClassReader(file.bytes()).accept(node, flags);
        } catch (RuntimeException | StackOverflowError e) {
            // ASM has no exception of its own: broken offsets surface as index, argument and cast errors, and
            // annotations nested in annotations as an overflow.
            throw new MalformedClassException(file.name(), e);
        }
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
