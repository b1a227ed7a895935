package grader.bytecode;

import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The class names in descriptors and generic signatures. */
final class Descriptors {

    private static final String PRIMITIVES = "BCDFIJSZ";
    /** The JVM's. */
    private static final int MOST_DIMENSIONS = 255;

    private Descriptors() {}

    /** What stands behind a CONSTANT_Class: an internal name, or the descriptor of an array. */
    static void ofObjectOrArray(String name, Consumer<String> types) {
        if (name.startsWith("[")) {
            ofDescriptor(name, types);
        } else {
            types.accept(name);
        }
    }

    /**
     * Those in the descriptor of a field or method.
     *
     * @throws IllegalArgumentException when it is none
     */
    static void ofDescriptor(String descriptor, Consumer<String> types) {
        int at = 0;
        if (descriptor.startsWith("(")) {
            at = 1;
            while (at < descriptor.length() && descriptor.charAt(at) != ')') {
                at = type(descriptor, at, types);
            }
            at++;
            if (descriptor.startsWith("V", at)) {
                at++;
                end(descriptor, at);
                return;
            }
        }
        end(descriptor, type(descriptor, at, types));
    }

    /** Takes one type, and tells where the next would begin. */
    private static int type(String descriptor, int start, Consumer<String> types) {
        int at = start;
        while (at < descriptor.length() && descriptor.charAt(at) == '[') {
            at++;
        }
        if (at - start > MOST_DIMENSIONS || at >= descriptor.length()) {
            throw wrong(descriptor);
        }
        char kind = descriptor.charAt(at);
        if (kind != 'L') {
            if (PRIMITIVES.indexOf(kind) < 0) {
                throw wrong(descriptor);
            }
            return at + 1;
        }
        int end = descriptor.indexOf(';', at);
        if (end <= at + 1) {
            throw wrong(descriptor);
        }
        types.accept(descriptor.substring(at + 1, end));
        return end + 1;
    }

    private static void end(String descriptor, int at) {
        if (at != descriptor.length()) {
            throw wrong(descriptor);
        }
    }

    private static IllegalArgumentException wrong(String descriptor) {
        return new IllegalArgumentException("not a descriptor: " + Names.safe(descriptor));
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
