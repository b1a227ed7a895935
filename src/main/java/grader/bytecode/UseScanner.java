package grader.bytecode;

import grader.bytecode.Use.ConstantUse;
import grader.bytecode.Use.DynamicUse;
import grader.bytecode.Use.MemberRole;
import grader.bytecode.Use.MemberUse;
import grader.bytecode.Use.Site;
import grader.bytecode.Use.TypeRole;
import grader.bytecode.Use.TypeUse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Walks a class and reports everything it names, with where it does. */
final class UseScanner {

    private final ClassNode node;
    private final Use.Sink sink;
    private Site site;

    private UseScanner(ClassNode node, Use.Sink sink) {
        this.node = node;
        this.sink = sink;
        this.site = new Site(node.name, "", 0);
    }

    static void scan(ClassNode node, Use.Sink sink) {
        new UseScanner(node, sink).scanClass();
    }

    private void scanClass() {
        typeName(node.superName, TypeRole.SUPERCLASS);
        typeNames(node.interfaces, TypeRole.INTERFACE);
        typeNames(node.permittedSubclasses, TypeRole.PERMITTED);
        typeNames(node.nestMembers, TypeRole.NEST);
        typeName(node.nestHostClass, TypeRole.NEST);
        typeName(node.outerClass, TypeRole.NEST);
        signature(node.signature);
        AnnotationScanner annotations = new AnnotationScanner(this::emit);
        annotations.scanClass(node);
        List<RecordComponentNode> components = node.recordComponents;
        if (components != null) {
            for (RecordComponentNode component : components) {
                descriptor(component.descriptor, TypeRole.DESCRIPTOR);
                signature(component.signature);
                annotations.scanComponent(component);
            }
        }
        for (FieldNode field : node.fields) {
            site = new Site(node.name, field.name, 0);
            descriptor(field.desc, true);
            signature(field.signature);
            annotations.scanField(field);
            if (field.value != null) {
                emit(new ConstantUse(field.value));
            }
        }
        for (MethodNode method : node.methods) {
            site = new Site(node.name, method.name + method.desc, firstLine(method));
            descriptor(method.desc, false);
            signature(method.signature);
            typeNames(method.exceptions, TypeRole.THROWS);
            annotations.scanMethod(method);
            scanCode(method, annotations);
        }
    }

    private static int firstLine(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }

    private void scanCode(MethodNode method, AnnotationScanner annotations) {
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            typeName(block.type, TypeRole.CATCH);
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode line) {
                site = new Site(site.className(), site.member(), line.line);
            } else {
                scanInstruction(insn);
                annotations.scanInstruction(insn);
            }
        }
    }

    private void scanInstruction(AbstractInsnNode insn) {
        if (insn instanceof FieldInsnNode field) {
            member(field.owner, field.name, field.desc, MemberRole.ofOpcode(field.getOpcode()), false);
        } else if (insn instanceof MethodInsnNode call) {
            member(call.owner, call.name, call.desc, MemberRole.ofOpcode(call.getOpcode()), call.itf);
        } else if (insn instanceof TypeInsnNode type) {
            objectOrArray(type.desc, roleOf(type.getOpcode()));
        } else if (insn instanceof MultiANewArrayInsnNode array) {
            descriptor(array.desc, TypeRole.ARRAY);
        } else if (insn instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (insn instanceof InvokeDynamicInsnNode dynamic) {
            dynamic(dynamic.name, dynamic.desc, dynamic.bsm, dynamic.bsmArgs, false);
        } else if (insn instanceof IntInsnNode number && number.getOpcode() != Opcodes.NEWARRAY) {
            emit(new ConstantUse(number.operand));
        } else if (insn instanceof IincInsnNode increment) {
            emit(new ConstantUse(increment.incr));
        } else if (insn.getOpcode() >= Opcodes.ICONST_M1 && insn.getOpcode() <= Opcodes.DCONST_1) {
            emit(new ConstantUse(shortConstant(insn.getOpcode())));
        }
    }

    private static int shortConstant(int opcode) {
        if (opcode <= Opcodes.ICONST_5) {
            return opcode - Opcodes.ICONST_0;
        }
        if (opcode <= Opcodes.LCONST_1) {
            return opcode - Opcodes.LCONST_0;
        }
        return opcode <= Opcodes.FCONST_2 ? opcode - Opcodes.FCONST_0 : opcode - Opcodes.DCONST_0;
    }

    private static TypeRole roleOf(int opcode) {
        return switch (opcode) {
            case Opcodes.NEW -> TypeRole.NEW;
            case Opcodes.CHECKCAST -> TypeRole.CAST;
            case Opcodes.INSTANCEOF -> TypeRole.INSTANCE_OF;
            default -> TypeRole.ARRAY;
        };
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            descriptor(type.getDescriptor(), type.getSort() == Type.METHOD ? TypeRole.DESCRIPTOR : TypeRole.LITERAL);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
            Arrays.setAll(arguments, dynamic::getBootstrapMethodArgument);
            dynamic(dynamic.getName(), dynamic.getDescriptor(), dynamic.getBootstrapMethod(), arguments, true);
        } else {
            emit(new ConstantUse(value));
        }
    }

    private void dynamic(String name, String descriptor, Handle bootstrap, Object[] arguments, boolean constant) {
        emit(new DynamicUse(name, descriptor, bootstrap, List.of(arguments), constant));
        if (constant) {
            return; // what it is made of only has a meaning together, and is in the use
        }
        descriptor(descriptor, TypeRole.DESCRIPTOR);
        for (Object argument : arguments) {
            constant(argument);
        }
        // A lambda implements a method that no instruction names.
        boolean lambda = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        if (lambda && arguments.length > 0 && arguments[0] instanceof Type implemented) {
            String made = Type.getReturnType(descriptor).getInternalName();
            emit(new MemberUse(made, name, implemented.getDescriptor(), MemberRole.IMPLEMENTED, true));
        }
    }

    private void handle(Handle handle) {
        member(
                handle.getOwner(),
                handle.getName(),
                handle.getDesc(),
                MemberRole.ofHandle(handle.getTag()),
                handle.isInterface());
    }

    private void member(String owner, String name, String descriptor, MemberRole role, boolean interfaceOwner) {
        objectOrArray(owner, TypeRole.OWNER);
        emit(new MemberUse(owner, name, descriptor, role, interfaceOwner));
        descriptor(descriptor, role.isField());
    }

    private void typeNames(@Nullable List<String> names, TypeRole role) {
        if (names != null) {
            names.forEach(name -> typeName(name, role));
        }
    }

    private void typeName(@Nullable String name, TypeRole role) {
        if (name != null) {
            objectOrArray(name, role);
        }
    }

    private void objectOrArray(String name, TypeRole role) {
        Descriptors.ofObjectOrArray(name, type -> emit(new TypeUse(type, role)));
    }

    private void descriptor(String descriptor, boolean ofField) {
        if (descriptor.startsWith("(") == ofField) {
            throw new IllegalArgumentException(
                    "the descriptor of a " + (ofField ? "field: " : "method: ") + Names.safe(descriptor));
        }
        descriptor(descriptor, TypeRole.DESCRIPTOR);
    }

    private void descriptor(String descriptor, TypeRole role) {
        Descriptors.ofDescriptor(descriptor, type -> emit(new TypeUse(type, role)));
    }

    private void signature(@Nullable String signature) {
        if (signature != null) {
            Descriptors.ofSignature(signature, type -> emit(new TypeUse(type, TypeRole.SIGNATURE)));
        }
    }

    private void emit(Use use) {
        sink.accept(use, site);
    }
}
