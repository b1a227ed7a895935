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
        for (ClassShape own : lineage) {
            if (!hierarchy.isOwn(own.name())) {
                continue;
            }
            for (Member method : own.methods().values()) {
                if (method.name().startsWith("<") || method.isStatic() || method.has(Opcodes.ACC_PRIVATE)) {
                    continue;
                }
                for (ClassShape shape : lineage) {
                    Member implementing = shape.methods().get(method.name() + method.descriptor());
                    if (implementing == null || implementing.has(Opcodes.ACC_ABSTRACT)) {
                        continue;
                    }
                    boolean outside = !hierarchy.isOwn(shape.name());
                    if (outside && !permissions.allowsMember(shape.name(), method.name(), method.descriptor())) {
                        found.member(shape.name(), method.name(), method.descriptor(), new Site(node.name, "", 0));
                    }
                    break; // the first that has a body is the one that runs
                }
            }
        }
    }
}
