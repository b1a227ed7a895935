package grader.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Classes that JUnit looks at. */
final class TestClasses {

    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Growth");

    private TestClasses() {}

    /** Whether JUnit would find annotations on it that the candidate wrote. */
    static boolean bringsCandidatesAnnotations(Node node, Provenance provenance) {
        return node instanceof TypeDeclaration<?> type
                && supertypes(type).stream().anyMatch(provenance::isCandidateType)
                && isTestClass(type);
    }

    private static List<ClassOrInterfaceType> supertypes(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return Stream.concat(declaration.getExtendedTypes().stream(), declaration.getImplementedTypes().stream())
                    .toList();
        }
        return type instanceof RecordDeclaration declaration ? declaration.getImplementedTypes() : List.of();
    }

    private static boolean isTestClass(TypeDeclaration<?> type) {
        return type.isAnnotationPresent("Nested")
                || type.getMethods().stream()
                        .flatMap(method -> method.getAnnotations().stream())
                        .map(annotation -> annotation.getName().getIdentifier())
                        .anyMatch(TESTS::contains);
    }
}
