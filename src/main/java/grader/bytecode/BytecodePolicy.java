package grader.bytecode;

import grader.bytecode.Use.Site;
import grader.protocol.ClassFile;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;

/**
 * Whether a submission's class files name only what they may: their own classes, the problem's libraries, and what is on
 * the allow-list. Everything that a class file can name counts, whether or not it would ever run.
 */
public final class BytecodePolicy {

    /** No more are reported; one is enough to reject. */
    public static final int MOST_VIOLATIONS = 50;

    /** Of one class, interfaces and those of the JDK too. */
    private static final int MOST_SUPERTYPES = 250;

    private BytecodePolicy() {}

    /**
     * What is not allowed, in the order of the class files; empty when the submission may run.
     *
     * @param capabilities ids of {@link Capability}
     * @param libraries of the problem; all of them may be used
     * @throws MalformedClassException when a class file can't be read
     * @throws IllegalArgumentException when there is no such capability
     */
    public static List<Violation> check(
            List<ClassFile> submission, Set<String> capabilities, LibraryClasses libraries) {
        Set<Capability> granted = Capability.of(capabilities);
        return ClassReading.guarded(
                "submission", () -> check(submission, granted, Hierarchy.of(submission, libraries)));
    }

    private static List<Violation> check(List<ClassFile> submission, Set<Capability> granted, Hierarchy hierarchy) {
        Violations found = new Violations(hierarchy, granted);
        for (ClassFile file : submission) {
            String name = file.name().replace('.', '/');
            if (hierarchy.lineage(name, MOST_SUPERTYPES + 1).size() > MOST_SUPERTYPES) {
                found.other(new Site(name, "", 0), "supertypes", "more than " + MOST_SUPERTYPES + " of them");
            }
        }
        if (!found.list().isEmpty()) {
            return found.list(); // what each use reaches upwards would take too long to find out
        }
        Permissions permissions = new Permissions(hierarchy, granted);
        for (ClassFile file : submission) {
            int before = found.list().size();
            ClassNode node = ClassReading.read(file, ClassReading.WITH_CODE);
            StructureCheck.check(node, found);
            UseCheck uses = new UseCheck(hierarchy, permissions, found);
            UseScanner.scan(node, uses);
            InheritedCheck.check(node, hierarchy, permissions, found);
            if (found.list().size() == before) {
                ConstantPoolCheck.check(file, uses, found); // it would only repeat, without lines
            }
            if (found.full()) {
                break;
            }
        }
        return found.list();
    }
}
