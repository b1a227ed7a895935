package grader.bytecode;

import grader.bytecode.Use.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** What a class must not be, whatever it names. */
final class StructureCheck {

    private static final int OLDEST = Opcodes.V1_8;
    private static final int NEWEST = Opcodes.V25;

    /** Packages whose classes are told apart by name somewhere: by the JVM, JUnit, or the runner. */
    private static final List<String> RESERVED = List.of(
            "java/",
            "javax/",
            "jdk/",
            "sun/",
            "com/sun/",
            "org/junit/",
            "org/opentest4j/",
            "org/apiguardian/",
            "org/assertj/",
            "org/hamcrest/",
            "org/jspecify/",
            "net/bytebuddy/",
            "junit/",
            "grader/");

    private StructureCheck() {}

    static void check(ClassNode node, Violations found) {
        Site site = new Site(node.name, "", 0);
        if (RESERVED.stream().anyMatch(node.name::startsWith)) {
            found.other(site, Names.qualified(node.name), "its package is reserved");
        }
        int major = node.version & 0xFFFF;
        int minor = node.version >>> 16;
        if (major < OLDEST || major > NEWEST || minor != 0) {
            found.other(site, "class-file version " + major + "." + minor, "not that of a release from 8 to 25");
        }
        if (node.module != null || (node.access & Opcodes.ACC_MODULE) != 0) {
            found.other(site, "module-info", "a submission is no module");
        }
        checkAttributes(node.attrs, site, found);
        for (FieldNode field : node.fields) {
            checkAttributes(field.attrs, new Site(node.name, field.name, 0), found);
        }
        for (MethodNode method : node.methods) {
            checkMethod(method, new Site(node.name, method.name + method.desc, 0), found);
        }
    }

    private static void checkMethod(MethodNode method, Site site, Violations found) {
        checkAttributes(method.attrs, site, found);
        if ((method.access & Opcodes.ACC_NATIVE) != 0) {
            found.other(site, "native", "native methods are not allowed");
        }
        if (method.name.equals("finalize") && method.desc.equals("()V")) {
            found.other(site, "finalize()", "finalizers are not allowed; use try-with-resources");
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.JSR || insn.getOpcode() == Opcodes.RET) {
                found.other(site, "jsr/ret", "instructions that no compiler writes");
                return;
            }
        }
    }

    /** ASM knows every attribute of the standard; others could mean something to a JVM that we don't know. */
    private static void checkAttributes(@Nullable List<Attribute> attributes, Site site, Violations found) {
        if (attributes != null) {
            for (Attribute attribute : attributes) {
                found.other(site, "attribute " + Names.safe(attribute.type), "not a standard attribute");
            }
        }
    }
}
