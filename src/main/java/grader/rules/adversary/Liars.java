package grader.rules.adversary;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Objects that are equal to everything, as every type that allows it. */
final class Liars implements Starter.Filling {

    private static final String EQUALS = "@Override public boolean equals(Object other) { return true; }";
    private static final String HASH = "@Override public int hashCode() { return 0; }";
    private static final String SHAPE =
            "@Override public int size() { return %d; } @Override public boolean isEmpty() { return false; }";
    private static final String HOLDS = "@Override public boolean contains(Object element) { return true; }"
            + " @Override public boolean containsAll(java.util.Collection<?> elements) { return true; }";
    private static final String LIST = "new java.util.ArrayList<>() {" + EQUALS + HASH + SHAPE + HOLDS + "}";
    private static final String SET = "new java.util.HashSet<>() {" + EQUALS + HASH + SHAPE + HOLDS + "}";
    private static final String MAP = "new java.util.HashMap<>() {" + EQUALS + HASH + SHAPE
            + " @Override public boolean containsKey(Object key) { return true; }"
            + " @Override public boolean containsValue(Object value) { return true; } }";
    private static final String TEXT = "new CharSequence() {" + EQUALS + HASH
            + " @Override public int length() { return %d; } @Override public char charAt(int index) { return 'a'; }"
            + " @Override public CharSequence subSequence(int from, int to) { return this; } }";
    private static final String NUMBER = "new java.math.BigInteger(\"%d\") {" + EQUALS + HASH
            + " @Override public int compareTo(java.math.BigInteger other) { return 0; } }";
    private static final String OBJECT = "new Object() {" + EQUALS + HASH + "}";

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("Iterable", LIST),
            Map.entry("Collection", LIST),
            Map.entry("List", LIST),
            Map.entry("ArrayList", LIST),
            Map.entry("Set", SET),
            Map.entry("HashSet", SET),
            Map.entry("Map", MAP),
            Map.entry("HashMap", MAP),
            Map.entry("CharSequence", TEXT),
            Map.entry("BigInteger", NUMBER),
            Map.entry("Object", OBJECT));

    private final List<ClassOrInterfaceDeclaration> classes;
    private final int size;

    /**
     * @param classes of the starter
     * @param size what they say of their own size
     */
    Liars(List<ClassOrInterfaceDeclaration> classes, int size) {
        this.classes = List.copyOf(classes);
        this.size = size;
    }

    boolean canLie(MethodDeclaration method) {
        return lie(method).isPresent();
    }

    @Override
    public String body(MethodDeclaration method) {
        return lie(method).map(lie -> "return " + lie + ";").orElseGet(() -> Answer.none(method.getType()));
    }

    @Override
    public List<String> members(ClassOrInterfaceDeclaration type) {
        List<String> members = new ArrayList<>();
        if (type.getMethodsByName("equals").isEmpty()) {
            members.add(EQUALS);
        }
        if (type.getMethodsByName("hashCode").isEmpty()) {
            members.add(HASH);
        }
        return members;
    }

    private Optional<String> lie(MethodDeclaration method) {
        Type type = method.getType();
        if (!type.isClassOrInterfaceType()) {
            return Optional.empty();
        }
        String name = type.asClassOrInterfaceType().getNameAsString();
        if (Starter.isTypeVariable(method, name)) {
            return Optional.of("(" + name + ") " + OBJECT);
        }
        return Optional.ofNullable(BY_TYPE.get(name))
                .map(lie -> lie.replace("%d", Integer.toString(size)).replace("<>", arguments(type)))
                .or(() -> classes.stream()
                        .filter(declared -> declared.getNameAsString().equals(name) && !declared.isAbstract())
                        .filter(declared -> declared.isStatic() || !declared.isNestedType())
                        .findFirst()
                        .map(Liars::made));
    }

    private static String arguments(Type type) {
        return type.asClassOrInterfaceType()
                .getTypeArguments()
                .map(arguments -> arguments.stream().map(Type::asString).collect(Collectors.joining(", ", "<", ">")))
                .orElse("");
    }

    private static String made(ClassOrInterfaceDeclaration declared) {
        String arguments = declared.getConstructors().stream()
                .findFirst()
                .map(ConstructorDeclaration::getParameters)
                .map(parameters -> parameters.stream()
                        .map(parameter -> Answer.none(parameter.getType())
                                .replace("return ", "(" + parameter.getTypeAsString() + ") ")
                                .replace(";", ""))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return "new " + declared.getNameAsString()
                + (declared.getTypeParameters().isEmpty() ? "" : "<>") + "(" + arguments + ")";
    }
}
