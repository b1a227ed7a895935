package grader.rules;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The supertypes of a declaration, by qualified and by simple name. */
final class Ancestors {

    private Ancestors() {}

    static Set<String> of(TypeDeclaration<?> type, ParsedSources sources) {
        Set<String> names = new HashSet<>();
        Deque<TypeDeclaration<?>> open = new ArrayDeque<>();
        open.add(type);
        // Nodes are equal when they read the same, which is slow to find out and not what is meant here.
        Set<TypeDeclaration<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            TypeDeclaration<?> next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            for (ClassOrInterfaceType above : written(next)) {
                names.add(above.getNameAsString());
                names.add(above.getNameWithScope());
                sources.types().forEach((name, declaration) -> {
                    if (Uses.sameType(name, above.getNameWithScope())) {
                        open.add(declaration);
                    }
                });
                addResolved(above, names);
            }
        }
        return names;
    }

    private static java.util.List<ClassOrInterfaceType> written(TypeDeclaration<?> type) {
        java.util.List<ClassOrInterfaceType> above = new java.util.ArrayList<>();
        if (type.isClassOrInterfaceDeclaration()) {
            above.addAll(type.asClassOrInterfaceDeclaration().getExtendedTypes());
            above.addAll(type.asClassOrInterfaceDeclaration().getImplementedTypes());
        } else if (type.isEnumDeclaration()) {
            above.addAll(type.asEnumDeclaration().getImplementedTypes());
        } else if (type.isRecordDeclaration()) {
            above.addAll(type.asRecordDeclaration().getImplementedTypes());
        }
        return above;
    }

    private static void addResolved(ClassOrInterfaceType above, Set<String> names) {
        try {
            var resolved = above.resolve().asReferenceType();
            names.add(resolved.getQualifiedName());
            resolved.getAllAncestors().forEach(ancestor -> {
                names.add(ancestor.getQualifiedName());
                names.add(ancestor.getQualifiedName()
                        .substring(ancestor.getQualifiedName().lastIndexOf('.') + 1));
            });
        } catch (RuntimeException e) {
            // a name that nobody knows; javac will say so
        }
    }
}
