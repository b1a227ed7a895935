package grader.bytecode;

import grader.bytecode.Use.MemberRole;
import grader.bytecode.Use.MemberUse;
import grader.bytecode.Use.Site;
import grader.bytecode.Use.TypeRole;
import grader.bytecode.Use.TypeUse;
import grader.protocol.ClassFile;
import org.objectweb.asm.ClassReader;

/**
 * The net below the walk over the tree: everything in the constant pool, so that what stands in a place that the walk
 * doesn't know, or in none, counts all the same. It can't tell lines.
 */
final class ConstantPoolCheck {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final ClassReader reader;
    private final char[] buffer;
    private final Use.Sink uses;
    private final Violations found;
    private final Site site;

    private ConstantPoolCheck(ClassFile file, Use.Sink uses, Violations found) {
        this.reader = new ClassReader(file.bytes());
        this.buffer = new char[reader.getMaxStringLength()];
        this.uses = uses;
        this.found = found;
        this.site = new Site(reader.getClassName(), "", 0);
    }

    static void check(ClassFile file, Use.Sink uses, Violations found) {
        ConstantPoolCheck check = new ConstantPoolCheck(file, uses, found);
        for (int i = 1; i < check.reader.getItemCount(); i++) {
            int offset = check.reader.getItem(i);
            if (offset > 0) { // the place after a long or double holds nothing
                check.item(check.reader.readByte(offset - 1), offset);
            }
        }
    }

    private void item(int tag, int offset) {
        switch (tag) {
            case CLASS -> type(reader.readUTF8(offset, buffer));
            case FIELD, METHOD, INTERFACE_METHOD -> member(tag, offset);
            case METHOD_TYPE -> descriptor(reader.readUTF8(offset, buffer));
            case INVOKE_DYNAMIC ->
                descriptor(reader.readUTF8(reader.getItem(reader.readUnsignedShort(offset + 2)) + 2, buffer));
            case DYNAMIC -> {} // only reachable through a load or a bootstrap, and the walk judges those
            case MODULE, PACKAGE -> found.other(site, "module", "a submission is no module");
            default -> {}
        }
    }

    private void type(String name) {
        Descriptors.ofObjectOrArray(name, this::typeName);
    }

    private void typeName(String name) {
        if (!Bootstraps.isMachinery(name)) {
            uses.accept(new TypeUse(name, TypeRole.OWNER), site);
        }
    }

    private void member(int tag, int offset) {
        String owner = reader.readClass(offset, buffer);
        int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
        String name = reader.readUTF8(nameAndType, buffer);
        String descriptor = reader.readUTF8(nameAndType + 2, buffer);
        if (Bootstraps.isAllowed(owner, name)) {
            return; // named by a bootstrap; a call is found by the walk
        }
        MemberRole role = tag == FIELD ? MemberRole.GET_FIELD : MemberRole.VIRTUAL;
        if (Bootstraps.isMachinery(owner) && !owner.equals("java/lang/Enum")) {
            found.member(owner, name, descriptor, site);
        } else {
            uses.accept(new MemberUse(owner, name, descriptor, role, tag == INTERFACE_METHOD), site);
        }
        descriptor(descriptor);
    }

    private void descriptor(String descriptor) {
        Descriptors.ofDescriptor(descriptor, this::typeName);
    }
}
