package grader.bytecode;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Methods whose whole body is {@code throw new NoSuchMethodError(text)}. */
final class Throwing {

    private static final String ERROR = "java/lang/NoSuchMethodError";

    /** What a body that throws can't have, or what would keep a class of the submission from overriding it. */
    private static final int DROPPED = Opcodes.ACC_ABSTRACT
            | Opcodes.ACC_NATIVE
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_SYNCHRONIZED
            | Opcodes.ACC_STRICT;

    private Throwing() {}

    static void method(ClassVisitor to, MethodNode shape, boolean ownerIsInterface, String text) {
        int access = shape.access & ~DROPPED;
        if (ownerIsInterface) {
            access = (access & ~Opcodes.ACC_PROTECTED) | Opcodes.ACC_PUBLIC;
        }
        String[] exceptions = shape.exceptions.toArray(new String[0]);
        MethodVisitor code = to.visitMethod(access, shape.name, shape.desc, shape.signature, exceptions);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, ERROR);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(text);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, ERROR, "<init>", "(Ljava/lang/String;)V", false);
        code.visitInsn(Opcodes.ATHROW);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        int arguments = Type.getArgumentsAndReturnSizes(shape.desc) >> 2;
        code.visitMaxs(3, isStatic ? arguments - 1 : arguments);
        code.visitEnd();
    }
}
