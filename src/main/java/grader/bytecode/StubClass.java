package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The shape of a class of the reference, without anything it does: no code, no initializer, no private parts. */
final class StubClass {

    private final Hierarchy submission;
    private final StubMode mode;

    StubClass(Hierarchy submission, StubMode mode) {
        this.submission = submission;
        this.mode = mode;
    }

    ClassFile of(ClassNode shape, String text) {
        ClassWriter writer = new ClassWriter(0);
        boolean isInterface = (shape.access & Opcodes.ACC_INTERFACE) != 0;
        String above = extendable(shape.superName) ? shape.superName : "java/lang/Object";
        String[] interfaces =
                shape.interfaces.stream().filter(this::implementable).toArray(String[]::new);
        boolean intact = interfaces.length == shape.interfaces.size() && above.equals(shape.superName);
        writer.visit(shape.version, shape.access, shape.name, intact ? shape.signature : null, above, interfaces);
        for (InnerClassNode inner : shape.innerClasses) {
            inner.accept(writer);
        }
        if (mode == StubMode.TO_COMPILE) {
            describeToCompiler(shape, writer);
        }
        for (MethodNode method : shape.methods) {
            if (method.name.equals("<clinit>") || hidden(method.access)) {
                continue;
            }
            boolean keepsAbstract = (method.access & Opcodes.ACC_ABSTRACT) != 0;
            if (keepsAbstract) {
                method.accept(writer);
            } else {
                Throwing.method(writer, method, isInterface, text);
            }
        }
        writer.visitEnd();
        return new ClassFile(shape.name.replace('/', '.'), writer.toByteArray());
    }

    /** At run time a field of a missing class must not answer with a default value, so there is none. */
    private static void describeToCompiler(ClassNode shape, ClassWriter writer) {
        for (FieldNode field : shape.fields) {
            if (!hidden(field.access)) {
                writer.visitField(field.access, field.name, field.desc, field.signature, null)
                        .visitEnd();
            }
        }
        List<String> permitted = shape.permittedSubclasses;
        if (permitted != null) {
            permitted.forEach(writer::visitPermittedSubclass);
        }
        if (shape.recordComponents != null) {
            shape.recordComponents.forEach(component -> component.accept(writer));
        }
    }

    private static boolean hidden(int access) {
        boolean bridge = (access & Opcodes.ACC_BRIDGE) != 0;
        return (access & Opcodes.ACC_PRIVATE) != 0 || ((access & Opcodes.ACC_SYNTHETIC) != 0 && !bridge);
    }

    private boolean extendable(@Nullable String above) {
        return above != null
                && (!submission.isOwn(above)
                        || submission
                                .find(above)
                                .filter(shape -> !shape.isInterface()
                                        && !shape.has(Opcodes.ACC_FINAL)
                                        && shape.permitted().isEmpty())
                                .isPresent());
    }

    private boolean implementable(String above) {
        return !submission.isOwn(above)
                || submission
                        .find(above)
                        .filter(shape ->
                                shape.isInterface() && shape.permitted().isEmpty())
                        .isPresent();
    }
}
