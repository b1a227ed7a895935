package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Members to be added to one class of a submission. */
final class StubbedClass {

    private record StubMethod(MethodNode shape, String text) {}

    private final List<StubMethod> methods = new ArrayList<>();
    private final List<FieldNode> fields = new ArrayList<>();
    private final List<InnerClassNode> innerClasses = new ArrayList<>();

    void addMethod(MethodNode shape, String text) {
        methods.add(new StubMethod(shape, text));
    }

    void addField(FieldNode field) {
        fields.add(field);
    }

    /** javac finds a nested class only when its outer class says so. */
    void addInnerClass(InnerClassNode inner) {
        innerClasses.add(inner);
    }

    Set<String> namedTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (StubMethod method : methods) {
            Descriptors.ofDescriptor(method.shape().desc, types::add);
            method.shape().exceptions.forEach(types::add);
            if (method.shape().signature != null) {
                Descriptors.ofSignature(method.shape().signature, types::add);
            }
        }
        for (FieldNode field : fields) {
            Descriptors.ofDescriptor(field.desc, types::add);
            if (field.signature != null) {
                Descriptors.ofSignature(field.signature, types::add);
            }
        }
        return types;
    }

    /** With the reader given to the writer, methods that nobody changes are copied byte for byte, frames and all. */
    ClassFile write(ClassFile original) {
        ClassReader reader = new ClassReader(original.bytes());
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Adding(writer), 0);
        return new ClassFile(original.name(), writer.toByteArray());
    }

    private final class Adding extends ClassVisitor {

        private boolean ownerIsInterface;

        Adding(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            ownerIsInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public void visitEnd() {
            for (InnerClassNode inner : innerClasses) {
                super.visitInnerClass(inner.name, inner.outerName, inner.innerName, inner.access);
            }
            for (FieldNode field : fields) {
                super.visitField(field.access, field.name, field.desc, field.signature, null)
                        .visitEnd();
            }
            for (StubMethod stub : methods) {
                Throwing.method(cv, stub.shape(), ownerIsInterface, stub.text());
            }
            super.visitEnd();
        }
    }
}
