package grader.bytecode;

import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The class names in descriptors and generic signatures. */
final class Descriptors {

    private Descriptors() {}

    /** What stands behind a CONSTANT_Class: an internal name, or the descriptor of an array. */
    static void ofObjectOrArray(String name, Consumer<String> types) {
        if (name.startsWith("[")) {
            ofDescriptor(name, types);
        } else {
            types.accept(name);
        }
    }

    static void ofDescriptor(String descriptor, Consumer<String> types) {
        for (int i = 0; i < descriptor.length(); i++) {
            if (descriptor.charAt(i) == 'L') {
                int end = descriptor.indexOf(';', i);
                if (end < 0) {
                    throw new IllegalArgumentException("not a descriptor: " + Names.safe(descriptor));
                }
                types.accept(descriptor.substring(i + 1, end));
                i = end;
            }
        }
    }

    static void ofSignature(String signature, Consumer<String> types) {
        SignatureVisitor names = new SignatureVisitor(Opcodes.ASM9) {
            private String current = "";

            @Override
            public void visitClassType(String name) {
                current = name;
                types.accept(name);
            }

            @Override
            public void visitInnerClassType(String name) {
                current = current + "$" + name;
                types.accept(current);
            }
        };
        boolean ofType = !signature.startsWith("<") && !signature.startsWith("(") && isOneType(signature);
        if (ofType) {
            new SignatureReader(signature).acceptType(names);
        } else {
            new SignatureReader(signature).accept(names);
        }
    }

    /** The signature of a class without type parameters is several types in a row; of a field it is one. */
    private static boolean isOneType(String signature) {
        int depth = 0;
        for (int i = 0; i < signature.length(); i++) {
            switch (signature.charAt(i)) {
                case '<' -> depth++;
                case '>' -> depth--;
                case ';' -> {
                    if (depth == 0) {
                        return i == signature.length() - 1;
                    }
                }
                default -> {}
            }
        }
        return true;
    }
}
