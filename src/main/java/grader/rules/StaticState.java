package grader.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds fields that outlive a call, and are more than constants: static ones, those of interfaces, and those of enums,
 * whose constants are static.
 *
 * <p>A constant is final, and primitive, boxed or a string. Anything else may hold memory, or what does. It is told by how
 * its type is written, so that no name can be taken for another: where the sources declare or import a type of the name
 * of one of these, it is none of these.
 */
final class StaticState {

    private static final String JAVA_LANG = "java.lang";

    private static final Set<String> VALUES =
            Set.of("String", "Boolean", "Byte", "Character", "Short", "Integer", "Long", "Float", "Double");

    private final Set<String> values;

    StaticState(ParsedSources sources) {
        Set<String> taken = sources.units().values().stream()
                .flatMap(unit -> Stream.concat(declared(unit), imported(unit)))
                .collect(Collectors.toUnmodifiableSet());
        values = VALUES.stream().filter(name -> !taken.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> declared(CompilationUnit unit) {
        return unit.stream()
                .filter(TypeDeclaration.class::isInstance)
                .map(type -> ((TypeDeclaration<?>) type).getNameAsString());
    }

    private static Stream<String> imported(CompilationUnit unit) {
        return unit.getImports().stream()
                .filter(each -> !each.isAsterisk())
                .map(each -> each.getName().getIdentifier());
    }

    boolean isAt(Node node) {
        return node instanceof FieldDeclaration field && outlivesACall(field) && !isConstant(field);
    }

    private static boolean outlivesACall(FieldDeclaration field) {
        Node owner = field.getParentNode().orElseThrow();
        return field.isStatic() || isOfAnInterface(owner) || isOfAnEnum(owner);
    }

    private static boolean isOfAnInterface(Node owner) {
        return owner instanceof AnnotationDeclaration
                || (owner instanceof ClassOrInterfaceDeclaration type && type.isInterface());
    }

    private static boolean isOfAnEnum(Node owner) {
        return owner instanceof EnumDeclaration || owner instanceof EnumConstantDeclaration;
    }

    private boolean isConstant(FieldDeclaration field) {
        boolean fixed = field.isFinal() || isOfAnInterface(field.getParentNode().orElseThrow());
        return fixed && field.getVariables().stream().allMatch(variable -> isValue(variable.getType()));
    }

    private boolean isValue(Type type) {
        return type.isPrimitiveType()
                || (type instanceof ClassOrInterfaceType named
                        && named.getScope()
                                .map(Object::toString)
                                .orElse(JAVA_LANG)
                                .equals(JAVA_LANG)
                        && values.contains(named.getNameAsString()));
    }
}
