package grader.bytecode;

import grader.bytecode.ClassShape.Member;
import grader.bytecode.MissingMember.Kind;
import grader.bytecode.Use.MemberRole;
import grader.bytecode.Use.MemberUse;
import grader.bytecode.Use.TypeRole;
import grader.bytecode.Use.TypeUse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Resolves what suite classes name of the reference in the submission, and collects what fails to. */
final class Resolution {

    private final Hierarchy reference;
    private final Hierarchy submission;
    private final Differences differences;
    private final Map<List<String>, MissingMember> missing = new LinkedHashMap<>();

    Resolution(Hierarchy reference, Hierarchy submission) {
        this.reference = reference;
        this.submission = submission;
        this.differences = new Differences(submission);
    }

    List<MissingMember> missing() {
        return List.copyOf(missing.values());
    }

    void check(ClassNode suiteClass) {
        Set<String> named = new LinkedHashSet<>();
        UseScanner.scan(suiteClass, (use, site) -> {
            if (use instanceof TypeUse type) {
                named.add(type.name());
                checkType(type, suiteClass.name);
            } else if (use instanceof MemberUse member) {
                checkMember(member, suiteClass.name);
            }
        });
        checkOverrides(suiteClass);
        checkSuperclasses(named);
    }

    private void checkType(TypeUse use, String from) {
        String name = use.name();
        if (!reference.isOwn(name)) {
            return;
        }
        Optional<ClassShape> theirs = submission.find(name).filter(shape -> submission.isOwn(name));
        if (theirs.isEmpty()) {
            add(Kind.CLASS, name, "", "", "");
            return;
        }
        String wrongKind = differences.ofKind(reference.find(name).orElseThrow(), theirs.get());
        if (!wrongKind.isEmpty()) {
            add(Kind.CLASS, name, "", "", wrongKind);
        } else if (!accessible(theirs.get(), from)) {
            add(Kind.CLASS, name, "", "", Names.simple(name) + " must be public");
        } else if (use.role() == TypeRole.SUPERCLASS || use.role() == TypeRole.INTERFACE) {
            boolean closed = theirs.get().has(Opcodes.ACC_FINAL)
                    || (!theirs.get().permitted().isEmpty()
                            && !theirs.get().permitted().contains(from));
            if (closed) {
                add(Kind.CLASS, name, "", "", Names.simple(name) + " must not be final or sealed");
            }
        }
    }

    private static boolean accessible(ClassShape shape, String from) {
        return shape.has(Opcodes.ACC_PUBLIC) || shape.packageName().equals(ClassShape.packageOf(from));
    }

    private void checkMember(MemberUse use, String from) {
        String owner = use.owner();
        if (!reference.isOwn(owner) || !submission.isOwn(owner) || kindDiffers(owner)) {
            return; // a missing class is one finding, and brings all its members with it
        }
        Optional<Member> found = use.role().isField()
                ? submission.field(owner, use.name(), use.descriptor())
                : submission.method(owner, use.name(), use.descriptor());
        if (found.isEmpty()
                && submission.hasUnknownSupertype(owner)
                && !use.name().equals("<init>")) {
            return; // a library's class may have it
        }
        if (found.isEmpty() || !links(found.get(), use, from)) {
            String difference = differences.of(use, found, declared(use));
            add(kindOf(use), owner, use.name(), use.descriptor(), difference);
        }
    }

    private boolean kindDiffers(String owner) {
        return !differences
                .ofKind(
                        reference.find(owner).orElseThrow(),
                        submission.find(owner).orElseThrow())
                .isEmpty();
    }

    private boolean links(Member found, MemberUse use, String from) {
        boolean samePackage = ClassShape.packageOf(found.owner()).equals(ClassShape.packageOf(from));
        boolean reachable = found.has(Opcodes.ACC_PUBLIC)
                || (samePackage && !found.has(Opcodes.ACC_PRIVATE))
                || (!samePackage && found.has(Opcodes.ACC_PROTECTED) && declaredProtected(use));
        boolean kept = !(use.role() == MemberRole.PUT_FIELD || use.role() == MemberRole.PUT_STATIC)
                || !found.has(Opcodes.ACC_FINAL);
        return reachable
                && kept
                && (use.role() == MemberRole.IMPLEMENTED
                        || found.isStatic() == use.role().isStatic());
    }

    /** Protected access depends on who asks; where the reference's member is protected too, it is the same. */
    private boolean declaredProtected(MemberUse use) {
        return declared(use).filter(member -> member.has(Opcodes.ACC_PROTECTED)).isPresent();
    }

    private Optional<Member> declared(MemberUse use) {
        return use.role().isField()
                ? reference.field(use.owner(), use.name(), use.descriptor())
                : reference.method(use.owner(), use.name(), use.descriptor());
    }

    private static Kind kindOf(MemberUse use) {
        if (use.role().isField()) {
            return Kind.FIELD;
        }
        return use.name().equals("<init>") ? Kind.CONSTRUCTOR : Kind.METHOD;
    }

    /** What a suite class overrides or implements of the reference is called by the submission, not by the suite. */
    private void checkOverrides(ClassNode suiteClass) {
        for (String above : supertypes(suiteClass)) {
            for (MethodNode method : suiteClass.methods) {
                Optional<Member> overridden = method.name.startsWith("<")
                        ? Optional.empty()
                        : reference.find(above).map(shape -> shape.methods().get(method.name + method.desc));
                if (overridden.isPresent() && (method.access & Opcodes.ACC_STATIC) == 0) {
                    boolean itf =
                            reference.find(above).map(ClassShape::isInterface).orElse(false);
                    checkMember(
                            new MemberUse(above, method.name, method.desc, MemberRole.IMPLEMENTED, itf),
                            suiteClass.name);
                }
            }
        }
    }

    private Set<String> supertypes(ClassNode suiteClass) {
        Set<String> own = new LinkedHashSet<>();
        Set<String> direct = new LinkedHashSet<>(suiteClass.interfaces);
        if (suiteClass.superName != null) {
            direct.add(suiteClass.superName);
        }
        for (String above : direct) {
            if (reference.isOwn(above)) {
                own.add(above);
                reference.supertypeNames(above).stream()
                        .filter(reference::isOwn)
                        .forEach(own::add);
            }
        }
        return own;
    }

    /**
     * The verifier lets an object stand for a superclass only when it extends it, and a class that fails to verify
     * takes all its tests along. Interfaces don't matter to it, and {@code throw} needs a throwable without naming it.
     */
    private void checkSuperclasses(Set<String> named) {
        for (String name : named) {
            if (!reference.isOwn(name) || !submission.isOwn(name)) {
                continue;
            }
            for (ClassShape above : reference.lineage(name)) {
                boolean needed = !above.isInterface()
                        && (named.contains(above.name()) || above.name().equals("java/lang/Throwable"))
                        && !above.name().equals("java/lang/Object");
                if (needed && !submission.isSubtype(name, above.name())) {
                    String must = Names.simple(name) + " must extend " + Names.simple(above.name());
                    add(Kind.SUPERTYPE, name, above.name(), "", must);
                }
            }
        }
    }

    private void add(Kind kind, String owner, String name, String descriptor, String difference) {
        String signature = switch (kind) {
            case CLASS, SUPERTYPE ->
                Differences.kindName(reference.find(owner).orElseThrow()) + " " + Names.simple(owner);
            case CONSTRUCTOR -> Names.method(owner, name, descriptor);
            case METHOD -> Names.returned(descriptor) + " " + Names.method(owner, name, descriptor);
            case FIELD -> Names.type(Type.getType(descriptor)) + " " + Names.simple(owner) + "." + Names.safe(name);
        };
        missing.putIfAbsent(
                List.of(kind.name(), owner, name, descriptor),
                new MissingMember(kind, owner, name, descriptor, signature, difference));
    }
}
