package grader.bytecode;

import java.util.StringJoiner;
import org.objectweb.asm.Type;

/** Names out of class files as people write them, with no byte that a candidate chose left unescaped or unbounded. */
final class Names {

    private static final int LONGEST = 120;

    private Names() {}

    /** Printable ASCII and letters as they are, everything else as {@code \}{@code uXXXX}, cut when too long. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (safe.length() >= LONGEST) {
                return safe.append('…').toString();
            }
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 127) || (c > 127 && Character.isLetterOrDigit(c));
            if (plain) {
                safe.append(c);
            } else {
                safe.append(String.format("\\u%04x", (int) c));
            }
        }
        return safe.toString();
    }

    /** {@code java/util/Map$Entry} → {@code Map.Entry}. */
    static String simple(String internalName) {
        String last = internalName.substring(internalName.lastIndexOf('/') + 1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < last.length(); i++) {
            boolean between = last.charAt(i) == '$' && i > 0 && i + 1 < last.length();
            name.append(between && Character.isLetter(last.charAt(i + 1)) ? '.' : last.charAt(i));
        }
        return safe(name.toString());
    }

    /** {@code java/util/Map$Entry} → {@code java.util.Map.Entry}, for types whose package matters to the reader. */
    static String qualified(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0
                ? simple(internalName)
                : safe(internalName.substring(0, slash).replace('/', '.')) + "." + simple(internalName);
    }

    static String type(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType()) + "[]".repeat(Math.min(type.getDimensions(), 8));
            case Type.OBJECT -> simple(type.getInternalName());
            default -> safe(type.getClassName());
        };
    }

    static String parameters(String methodDescriptor) {
        StringJoiner list = new StringJoiner(", ", "(", ")");
        int listed = 0;
        for (Type type : Type.getArgumentTypes(methodDescriptor)) {
            if (++listed > 12) {
                return list.add("…").toString();
            }
            list.add(type(type));
        }
        return list.toString();
    }

    static String returned(String methodDescriptor) {
        return type(Type.getReturnType(methodDescriptor));
    }

    /** {@code LruCache.get(int)}, or {@code LruCache(int)} for a constructor. */
    static String method(String owner, String name, String descriptor) {
        String what = name.equals("<init>") ? simple(owner) : simple(owner) + "." + safe(name);
        return what + parameters(descriptor);
    }
}
