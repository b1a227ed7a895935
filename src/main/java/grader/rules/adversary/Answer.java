package grader.rules.adversary;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import java.util.Map;

/**
 * A constant for every type.
 *
 * @param number for numbers and characters
 * @param truth for booleans
 * @param text for text
 * @param plain whether objects of an unknown type are numbers rather than text
 */
record Answer(long number, boolean truth, String text, boolean plain) {

    private static final Map<String, String> EMPTY = Map.ofEntries(
            Map.entry("Iterable", "java.util.List.of()"),
            Map.entry("Collection", "java.util.List.of()"),
            Map.entry("List", "java.util.List.of()"),
            Map.entry("Set", "java.util.Set.of()"),
            Map.entry("Map", "java.util.Map.of()"),
            Map.entry("Optional", "java.util.Optional.empty()"),
            Map.entry("Iterator", "java.util.Collections.emptyIterator()"),
            Map.entry("Stream", "java.util.stream.Stream.empty()"));

    /** Zero, false and null. */
    static String none(Type type) {
        if (type.isVoidType()) {
            return "";
        }
        if (!type.isPrimitiveType()) {
            return "return null;";
        }
        return type.asString().equals("boolean") ? "return false;" : "return 0;";
    }

    /** A statement that returns it, or nothing where nothing is returned. */
    String returned(MethodDeclaration method) {
        Type type = method.getType();
        return type.isVoidType() ? "" : "return " + expression(method, type) + ";";
    }

    private String expression(MethodDeclaration method, Type type) {
        if (type.isArrayType()) {
            return emptyArray(method, type.asArrayType());
        }
        String name =
                type.isClassOrInterfaceType() ? type.asClassOrInterfaceType().getNameAsString() : type.asString();
        if (EMPTY.containsKey(name)) {
            return EMPTY.get(name);
        }
        if (name.equals("Object") || Starter.isTypeVariable(method, name)) {
            return "(" + name + ") (Object) " + (plain ? "Integer.valueOf((int) " + number + "L)" : quoted(text));
        }
        return switch (name) {
            case "boolean", "Boolean" -> Boolean.toString(truth);
            case "byte", "short", "int", "long", "float", "double", "char" -> "(" + name + ") " + number + "L";
            case "Byte" -> "Byte.valueOf((byte) " + number + "L)";
            case "Short" -> "Short.valueOf((short) " + number + "L)";
            case "Integer", "Number" -> "Integer.valueOf((int) " + number + "L)";
            case "Long" -> "Long.valueOf(" + number + "L)";
            case "Float" -> "Float.valueOf(" + number + "L)";
            case "Double" -> "Double.valueOf(" + number + "L)";
            case "Character" -> "Character.valueOf((char) " + number + "L)";
            case "BigInteger" -> "java.math.BigInteger.valueOf(" + number + "L)";
            case "BigDecimal" -> "java.math.BigDecimal.valueOf(" + number + "L)";
            case "String", "CharSequence" -> quoted(text);
            default -> "null";
        };
    }

    private static String emptyArray(MethodDeclaration method, ArrayType type) {
        String element = type.getElementType().isClassOrInterfaceType()
                ? type.getElementType().asClassOrInterfaceType().getNameWithScope()
                : type.getElementType().asString();
        return Starter.isTypeVariable(method, element)
                ? "null"
                : "new " + element + "[0]" + "[]".repeat(type.getArrayLevel() - 1);
    }

    static String quoted(String text) {
        return new StringLiteralExpr().setString(text).toString();
    }
}
