package grader.bytecode;

import grader.bytecode.ClassShape.Member;
import grader.bytecode.Use.Site;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * A method of an own interface can be implemented by an inherited method of the JDK, so that a call of the first, which
 * looks harmless, runs the second. No instruction shows it; the class that joins the two does.
 */
final class InheritedCheck {

    private InheritedCheck() {}

    static void check(ClassNode node, Hierarchy hierarchy, Permissions permissions, Violations found) {
        List<ClassShape> lineage = hierarchy.lineage(node.name);
        List<ClassShape> own =
                lineage.stream().filter(shape -> hierarchy.isOwn(shape.name())).toList();
        for (ClassShape outside : lineage) {
            if (!hierarchy.isOwn(outside.name())) {
                outside.methods().forEach((signature, method) -> {
                    if (own.stream().anyMatch(shape -> declares(shape, signature))
                            && runs(outside, signature, lineage)
                            && !permissions.allowsMember(outside.name(), method.name(), method.descriptor())) {
                        found.member(outside.name(), method.name(), method.descriptor(), new Site(node.name, "", 0));
                    }
                });
            }
        }
    }

    private static boolean declares(ClassShape shape, String signature) {
        Member method = shape.methods().get(signature);
        return method != null
                && !method.name().startsWith("<")
                && !method.isStatic()
                && !method.has(Opcodes.ACC_PRIVATE);
    }

    /** Whether it is the first with a body, which is the one that runs. */
    private static boolean runs(ClassShape declaring, String signature, List<ClassShape> lineage) {
        for (ClassShape shape : lineage) {
            Member first = shape.methods().get(signature);
            if (first != null && !first.has(Opcodes.ACC_ABSTRACT)) {
                return shape.name().equals(declaring.name());
            }
        }
        return false;
    }
}
