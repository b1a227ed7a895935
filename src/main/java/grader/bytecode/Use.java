package grader.bytecode;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** One thing that a class file names. Type names are internal names without array brackets. */
sealed interface Use {

    /** Where a type is named. */
    enum TypeRole {
        SUPERCLASS,
        INTERFACE,
        NEW,
        CAST,
        INSTANCE_OF,
        ARRAY,
        LITERAL,
        CATCH,
        THROWS,
        DESCRIPTOR,
        SIGNATURE,
        ANNOTATION,
        PERMITTED,
        NEST,
        OWNER
    }

    /** How a member is reached. */
    enum MemberRole {
        GET_FIELD,
        PUT_FIELD,
        GET_STATIC,
        PUT_STATIC,
        VIRTUAL,
        SPECIAL,
        STATIC,
        INTERFACE,
        /** Not named by an instruction: implemented by a method, a lambda or a method reference. */
        IMPLEMENTED;

        boolean isField() {
            return compareTo(PUT_STATIC) <= 0;
        }

        boolean isStatic() {
            return this == GET_STATIC || this == PUT_STATIC || this == STATIC;
        }

        static MemberRole ofOpcode(int opcode) {
            return switch (opcode) {
                case Opcodes.GETFIELD -> GET_FIELD;
                case Opcodes.PUTFIELD -> PUT_FIELD;
                case Opcodes.GETSTATIC -> GET_STATIC;
                case Opcodes.PUTSTATIC -> PUT_STATIC;
                case Opcodes.INVOKESPECIAL -> SPECIAL;
                case Opcodes.INVOKESTATIC -> STATIC;
                case Opcodes.INVOKEINTERFACE -> INTERFACE;
                default -> VIRTUAL;
            };
        }

        static MemberRole ofHandle(int tag) {
            return switch (tag) {
                case Opcodes.H_GETFIELD -> GET_FIELD;
                case Opcodes.H_PUTFIELD -> PUT_FIELD;
                case Opcodes.H_GETSTATIC -> GET_STATIC;
                case Opcodes.H_PUTSTATIC -> PUT_STATIC;
                case Opcodes.H_INVOKESTATIC -> STATIC;
                case Opcodes.H_INVOKEINTERFACE -> INTERFACE;
                case Opcodes.H_INVOKEVIRTUAL -> VIRTUAL;
                default -> SPECIAL;
            };
        }
    }

    record TypeUse(String name, TypeRole role) implements Use {}

    record MemberUse(String owner, String name, String descriptor, MemberRole role, boolean interfaceOwner)
            implements Use {}

    /** An invokedynamic, or a dynamic constant. */
    record DynamicUse(String name, String descriptor, Handle bootstrap, List<Object> arguments, boolean constant)
            implements Use {}

    /** A number or string in the code, in an annotation or as a field's initial value. */
    record ConstantUse(Object value) implements Use {}

    /** An annotation's element. */
    record ElementUse(String annotation, String name) implements Use {}

    /**
     * Where something is named.
     *
     * @param className internal name
     * @param member name and descriptor of the method or field, empty for the class itself
     * @param line 0 where it is not known
     */
    record Site(String className, String member, int line) {}

    /** Takes what a scan finds, in the order of the class file. */
    interface Sink {
        void accept(Use use, Site site);
    }
}
