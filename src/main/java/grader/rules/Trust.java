package grader.rules;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.resolution.types.ResolvedReferenceType;
import com.github.javaparser.resolution.types.ResolvedType;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether code of the candidate's can take part when a value of the candidate's is compared, by its static type. */
final class Trust {

    private static final Set<String> ITERABLE_ONLY = Set.of("java.lang.Iterable", "java.util.Collection");

    private final Map<String, TypeDeclaration<?>> candidateTypes;
    private final Set<String> suiteTypes;

    /**
     * @param candidateTypes by qualified name
     * @param suiteTypes qualified names
     */
    Trust(Map<String, TypeDeclaration<?>> candidateTypes, Set<String> suiteTypes) {
        this.candidateTypes = Map.copyOf(candidateTypes);
        this.suiteTypes = Set.copyOf(suiteTypes);
    }

    /**
     * Whether {@code equals} of such a value is the JDK's, or the suite's, or is itself what the problem asks for. A type
     * that can't be told is trusted: better to miss one than to refuse a sound suite.
     */
    boolean hasSoundEquals(Expression value) {
        return type(value).map(this::isSound).orElse(true);
    }

    /** Whether the problem asks for the {@code equals} of such a value. */
    boolean hasEqualsToTest(Expression value) {
        return type(value)
                .filter(ResolvedType::isReferenceType)
                .map(type -> candidateTypes.get(type.asReferenceType().getQualifiedName()))
                .map(Trust::declaresEquals)
                .orElse(false);
    }

    /** Whether {@code expected.equals(value)} would believe what the value says of its own size or elements. */
    boolean isBelievedBySets(Expression value) {
        return type(value).map(Trust::isSetLike).orElse(false);
    }

    /** Whether it is a collection or map of the JDK by its static type. */
    boolean isCollection(Expression value) {
        return type(value)
                .filter(ResolvedType::isReferenceType)
                .map(ResolvedType::asReferenceType)
                .filter(type -> !candidateTypes.containsKey(type.getQualifiedName()))
                .map(type -> isA(type, "java.lang.Iterable") || isA(type, "java.util.Map"))
                .orElse(false);
    }

    /** Whether such a value may be an object that does its work when it is asked, by its static type. */
    boolean mayWorkLater(Expression value) {
        return type(value)
                .or(() -> declaredType(value))
                .filter(ResolvedType::isReferenceType)
                .map(type -> type.asReferenceType().getQualifiedName())
                .map(name -> candidateTypes.containsKey(name) || !isFinal(name))
                .orElse(false);
    }

    /** Of a call whose arguments' types can't be told: what the candidate's method of that name gives back. */
    private Optional<ResolvedType> declaredType(Expression value) {
        if (!(value instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        try {
            return candidateTypes.values().stream()
                    .flatMap(type -> type.getMethodsByName(call.getNameAsString()).stream())
                    .filter(method ->
                            method.getParameters().size() == call.getArguments().size())
                    .map(method -> method.getType().resolve())
                    .findFirst();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty(); // a type of a library's
        }
    }

    private boolean isSound(ResolvedType type) {
        if (type.isArray()) {
            return isSound(type.asArrayType().getComponentType());
        }
        if (!type.isReferenceType()) {
            return true;
        }
        String name = type.asReferenceType().getQualifiedName();
        TypeDeclaration<?> candidates = candidateTypes.get(name);
        if (candidates != null) {
            return candidates.isEnumDeclaration() || declaresEquals(candidates);
        }
        return suiteTypes.contains(name) || isFinal(name);
    }

    private static boolean declaresEquals(TypeDeclaration<?> type) {
        return !type.getMethodsBySignature("equals", "Object").isEmpty();
    }

    private static boolean isFinal(String name) {
        try {
            Class<?> type = Class.forName(name, false, null);
            return Modifier.isFinal(type.getModifiers()) || type.isEnum();
        } catch (ClassNotFoundException e) {
            return true; // of a library, which the suite may trust
        }
    }

    private static boolean isSetLike(ResolvedType type) {
        if (!type.isReferenceType()) {
            return false;
        }
        ResolvedReferenceType reference = type.asReferenceType();
        return ITERABLE_ONLY.contains(reference.getQualifiedName())
                || isA(reference, "java.util.Set")
                || reference.typeParametersValues().stream().anyMatch(Trust::isSetLike);
    }

    private static boolean isA(ResolvedReferenceType type, String name) {
        return type.getQualifiedName().equals(name)
                || type.getAllAncestors().stream()
                        .anyMatch(above -> above.getQualifiedName().equals(name));
    }

    private static Optional<ResolvedType> type(Expression value) {
        try {
            return Optional.of(value.calculateResolvedType());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty(); // a type of JUnit's, or a lambda's: nothing is known of those here
        }
    }
}
