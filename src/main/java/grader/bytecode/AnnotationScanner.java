package grader.bytecode;

import grader.bytecode.Use.ConstantUse;
import grader.bytecode.Use.ElementUse;
import grader.bytecode.Use.TypeRole;
import grader.bytecode.Use.TypeUse;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LocalVariableAnnotationNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Everything that annotations name, wherever the class file format lets one stand. */
final class AnnotationScanner {

    private final Consumer<Use> uses;

    AnnotationScanner(Consumer<Use> uses) {
        this.uses = uses;
    }

    void scanClass(ClassNode node) {
        all(node.visibleAnnotations);
        all(node.invisibleAnnotations);
        all(node.visibleTypeAnnotations);
        all(node.invisibleTypeAnnotations);
    }

    void scanComponent(RecordComponentNode component) {
        all(component.visibleAnnotations);
        all(component.invisibleAnnotations);
        all(component.visibleTypeAnnotations);
        all(component.invisibleTypeAnnotations);
    }

    void scanField(FieldNode field) {
        all(field.visibleAnnotations);
        all(field.invisibleAnnotations);
        all(field.visibleTypeAnnotations);
        all(field.invisibleTypeAnnotations);
    }

    void scanMethod(MethodNode method) {
        all(method.visibleAnnotations);
        all(method.invisibleAnnotations);
        all(method.visibleTypeAnnotations);
        all(method.invisibleTypeAnnotations);
        ofParameters(method.visibleParameterAnnotations);
        ofParameters(method.invisibleParameterAnnotations);
        value(method.annotationDefault);
        List<LocalVariableAnnotationNode> visible = method.visibleLocalVariableAnnotations;
        all(visible);
        List<LocalVariableAnnotationNode> invisible = method.invisibleLocalVariableAnnotations;
        all(invisible);
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            all(block.visibleTypeAnnotations);
            all(block.invisibleTypeAnnotations);
        }
    }

    void scanInstruction(AbstractInsnNode insn) {
        all(insn.visibleTypeAnnotations);
        all(insn.invisibleTypeAnnotations);
    }

    private void ofParameters(List<AnnotationNode> @Nullable [] parameters) {
        if (parameters != null) {
            for (List<AnnotationNode> annotations : parameters) {
                all(annotations);
            }
        }
    }

    private void all(@Nullable List<? extends AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(this::annotation);
        }
    }

    private void annotation(AnnotationNode annotation) {
        descriptor(annotation.desc);
        List<Object> values = annotation.values;
        if (values == null) {
            return;
        }
        for (int i = 0; i + 1 < values.size(); i += 2) {
            uses.accept(new ElementUse(annotation.desc, (String) values.get(i)));
            value(values.get(i + 1));
        }
    }

    private void value(@Nullable Object value) {
        if (value instanceof AnnotationNode nested) {
            annotation(nested);
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
        } else if (value instanceof Type type) {
            if (type.getSort() != Type.VOID) { // void.class names nothing
                descriptor(type.getDescriptor());
            }
        } else if (value instanceof String[] constant) {
            descriptor(constant[0]);
            uses.accept(new ConstantUse(constant[1]));
        } else if (value != null) {
            uses.accept(new ConstantUse(value instanceof Number || value instanceof String ? value : describe(value)));
        }
    }

    /** ASM gives arrays of primitives as arrays, which have no equality of their own. */
    private static String describe(Object value) {
        if (!value.getClass().isArray()) {
            return value.toString();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
            text.append(java.lang.reflect.Array.get(value, i)).append(',');
        }
        return text.toString();
    }

    private void descriptor(String descriptor) {
        Descriptors.ofDescriptor(descriptor, type -> uses.accept(new TypeUse(type, TypeRole.ANNOTATION)));
    }
}
