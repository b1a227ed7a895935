package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** What other classes see of a class: its kind, its supertypes and its members. All names are internal names. */
record ClassShape(
        String name,
        int access,
        @Nullable String superName,
        List<String> interfaces,
        Set<String> permitted,
        Map<String, Member> fields,
        Map<String, Member> methods) {

    /** A field or method; of a field the descriptor is its type. */
    record Member(String owner, String name, String descriptor, int access) {

        boolean has(int flag) {
            return (access & flag) != 0;
        }

        boolean isStatic() {
            return has(Opcodes.ACC_STATIC);
        }
    }

    static ClassShape of(ClassFile file) {
        return of(ClassReading.read(file, ClassReading.SHAPE_ONLY));
    }

    static ClassShape of(ClassNode node) {
        Map<String, Member> fields = new LinkedHashMap<>();
        for (FieldNode field : node.fields) {
            fields.put(field.name + field.desc, new Member(node.name, field.name, field.desc, field.access));
        }
        Map<String, Member> methods = new LinkedHashMap<>();
        for (MethodNode method : node.methods) {
            methods.put(method.name + method.desc, new Member(node.name, method.name, method.desc, method.access));
        }
        List<String> permitted = node.permittedSubclasses;
        return new ClassShape(
                node.name,
                node.access,
                node.superName,
                List.copyOf(node.interfaces),
                permitted == null ? Set.of() : Set.copyOf(permitted),
                Map.copyOf(fields),
                Map.copyOf(methods));
    }

    boolean has(int flag) {
        return (access & flag) != 0;
    }

    boolean isInterface() {
        return has(Opcodes.ACC_INTERFACE);
    }

    String packageName() {
        return packageOf(name);
    }

    static String packageOf(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/') + 1);
    }
}
