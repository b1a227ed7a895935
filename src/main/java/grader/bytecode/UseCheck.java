package grader.bytecode;

import grader.bytecode.ClassShape.Member;
import grader.bytecode.Use.DynamicUse;
import grader.bytecode.Use.MemberRole;
import grader.bytecode.Use.MemberUse;
import grader.bytecode.Use.Site;
import grader.bytecode.Use.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Judges each single use. */
final class UseCheck implements Use.Sink {

    private final Hierarchy hierarchy;
    private final Permissions permissions;
    private final Violations found;

    UseCheck(Hierarchy hierarchy, Permissions permissions, Violations found) {
        this.hierarchy = hierarchy;
        this.permissions = permissions;
        this.found = found;
    }

    @Override
    public void accept(Use use, Site site) {
        if (use instanceof TypeUse type) {
            checkType(type.name(), site);
        } else if (use instanceof MemberUse member) {
            checkMember(member, site);
        } else if (use instanceof DynamicUse dynamic) {
            String wrong = Bootstraps.wrong(dynamic, this::allowsType);
            if (!wrong.isEmpty()) {
                found.other(site, dynamic.constant() ? "dynamic constant" : "invokedynamic", wrong);
            }
        }
    }

    private boolean allowsType(String name) {
        return hierarchy.isOwn(name) || permissions.allowsType(name);
    }

    private void checkType(String name, Site site) {
        if (!allowsType(name)) {
            found.type(name, site);
        }
    }

    private void checkMember(MemberUse use, Site site) {
        String owner = use.owner();
        if (owner.startsWith("[")) {
            boolean ofArray = use.name().equals("clone")
                    || permissions.allowsMember("java/lang/Object", use.name(), use.descriptor());
            if (!ofArray) {
                found.member("java/lang/Object", use.name(), use.descriptor(), site);
            }
        } else if (hierarchy.isOwn(owner)) {
            for (Member reached : deniedThrough(owner, use)) {
                found.member(reached.owner(), reached.name(), reached.descriptor(), site);
            }
        } else if (permissions.allowsType(owner) // else the type itself has been reported
                && use.role() != MemberRole.IMPLEMENTED
                && !permissions.allowsMember(owner, use.name(), use.descriptor())) {
            found.member(owner, use.name(), use.descriptor(), site);
        }
    }

    /** What a member looked up from an own class may reach outside and must not. */
    private List<Member> deniedThrough(String owner, MemberUse use) {
        List<Member> denied = new ArrayList<>();
        boolean known = false;
        String signature = use.name() + use.descriptor();
        for (ClassShape shape : hierarchy.lineage(owner)) {
            Member member = use.role().isField()
                    ? shape.fields().get(signature)
                    : shape.methods().get(signature);
            if (member == null) {
                continue;
            }
            known = true;
            boolean own = hierarchy.isOwn(shape.name());
            if (own && !shape.isInterface() && !member.has(Opcodes.ACC_ABSTRACT)) {
                return List.copyOf(denied); // nothing behind it is reached
            }
            if (!own && !permissions.allowsMember(shape.name(), use.name(), use.descriptor())) {
                denied.add(member);
            }
        }
        if (!known && !permissions.unknownIsAllowed(owner, use.name(), use.descriptor())) {
            denied.add(new Member(owner, use.name(), use.descriptor(), 0));
        }
        return denied;
    }
}
