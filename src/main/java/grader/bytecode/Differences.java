package grader.bytecode;

import grader.bytecode.ClassShape.Member;
import grader.bytecode.Use.MemberRole;
import grader.bytecode.Use.MemberUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Says what a submission has in place of what was asked for, or nothing where it has nothing alike. */
final class Differences {

    private final Hierarchy submission;

    Differences(Hierarchy submission) {
        this.submission = submission;
    }

    static String kindName(ClassShape shape) {
        if (shape.has(Opcodes.ACC_ANNOTATION)) {
            return "@interface";
        }
        if (shape.isInterface()) {
            return "interface";
        }
        if (shape.has(Opcodes.ACC_ENUM)) {
            return "enum";
        }
        return "java/lang/Record".equals(shape.superName()) ? "record" : "class";
    }

    /** Only what the JVM tells apart: interface or not. */
    String ofKind(ClassShape wanted, ClassShape theirs) {
        if (wanted.isInterface() == theirs.isInterface()) {
            return "";
        }
        return Names.simple(wanted.name()) + " must be " + article(kindName(wanted)) + "; yours is "
                + article(kindName(theirs));
    }

    private static String article(String kind) {
        return (kind.startsWith("i") || kind.startsWith("e") ? "an " : "a ") + kind;
    }

    /**
     * @param found what resolves by name and descriptor, though it doesn't link
     * @param wanted the reference's declaration
     */
    String of(MemberUse use, Optional<Member> found, Optional<Member> wanted) {
        String what = use.role().isField()
                ? Names.simple(use.owner()) + "." + Names.safe(use.name())
                : Names.method(use.owner(), use.name(), use.descriptor());
        if (found.isPresent()) {
            return ofModifiers(what, use, found.get(), wanted);
        }
        return use.role().isField() ? ofField(what, use) : ofMethod(what, use);
    }

    private static String ofModifiers(String what, MemberUse use, Member theirs, Optional<Member> wanted) {
        boolean wantStatic = wanted.map(Member::isStatic).orElse(use.role().isStatic());
        if (use.role() != MemberRole.IMPLEMENTED && theirs.isStatic() != wantStatic) {
            return what + (wantStatic ? " must be static; yours is not" : " must not be static; yours is");
        }
        if (theirs.has(Opcodes.ACC_PRIVATE)) {
            return what + " must not be private";
        }
        boolean put = use.role() == MemberRole.PUT_FIELD || use.role() == MemberRole.PUT_STATIC;
        return what + (put && theirs.has(Opcodes.ACC_FINAL) ? " must not be final" : " must be public");
    }

    private String ofField(String what, MemberUse use) {
        for (ClassShape shape : submission.lineage(use.owner())) {
            for (Member field : shape.fields().values()) {
                if (field.name().equals(use.name())) {
                    return what + " must be " + Names.type(Type.getType(use.descriptor())) + "; yours is "
                            + Names.type(Type.getType(field.descriptor()));
                }
            }
        }
        return "";
    }

    private String ofMethod(String what, MemberUse use) {
        List<Member> alike = new ArrayList<>();
        int arity = Type.getArgumentCount(use.descriptor());
        for (ClassShape shape : submission.lineage(use.owner())) {
            boolean constructor = use.name().equals("<init>");
            if (constructor && !shape.name().equals(use.owner())) {
                break;
            }
            for (Member method : shape.methods().values()) {
                if (method.name().equals(use.name())
                        && !method.has(Opcodes.ACC_SYNTHETIC)
                        && Type.getArgumentCount(method.descriptor()) == arity) {
                    alike.add(method);
                }
            }
        }
        String parameters = Names.parameters(use.descriptor());
        for (Member method : alike) {
            if (sameParameters(method, use)) {
                return what + " must return " + Names.returned(use.descriptor()) + "; yours returns "
                        + Names.returned(method.descriptor());
            }
        }
        return alike.isEmpty()
                ? ""
                : what + " must take " + parameters + "; yours takes "
                        + Names.parameters(alike.get(0).descriptor());
    }

    private static boolean sameParameters(Member method, MemberUse use) {
        String theirs = method.descriptor();
        String wanted = use.descriptor();
        return theirs.substring(0, theirs.indexOf(')')).equals(wanted.substring(0, wanted.indexOf(')')));
    }
}
