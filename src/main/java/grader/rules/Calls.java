package grader.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which of the submission's methods call which, by name and number of arguments. */
final class Calls {

    private final List<MethodDeclaration> methods = new ArrayList<>();
    private final IdentityHashMap<MethodDeclaration, List<MethodDeclaration>> called = new IdentityHashMap<>();

    Calls(ParsedSources sources) {
        sources.units().values().forEach(unit -> methods.addAll(unit.findAll(MethodDeclaration.class)));
        for (MethodDeclaration method : methods) {
            List<MethodDeclaration> targets = new ArrayList<>();
            method.findAll(MethodCallExpr.class).forEach(call -> targets.addAll(targets(call.getNameAsString(), call)));
            method.findAll(MethodReferenceExpr.class)
                    .forEach(reference -> methods.stream()
                            .filter(target -> target.getNameAsString().equals(reference.getIdentifier())
                                    && !Character.isUpperCase(
                                            reference.getScope().toString().charAt(0)))
                            .forEach(targets::add));
            called.put(method, targets);
        }
    }

    /** A call on an object of the JDK is no call of an own method, though it may have the same name. */
    private List<MethodDeclaration> targets(String name, MethodCallExpr call) {
        String owner = call.getScope().isPresent() ? Uses.declaringType(call) : "";
        if (owner.startsWith("java.")) {
            return List.of();
        }
        return methods.stream()
                .filter(method -> method.getNameAsString().equals(name)
                        && method.getParameters().size() == call.getArguments().size())
                .toList();
    }

    List<MethodDeclaration> methods() {
        return Collections.unmodifiableList(methods);
    }

    /** The method itself, and all that it calls directly or not. */
    Set<MethodDeclaration> reachable(MethodDeclaration from) {
        Set<MethodDeclaration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(from);
        seen.addAll(calledBy(from));
        return seen;
    }

    private Set<MethodDeclaration> calledBy(MethodDeclaration from) {
        Set<MethodDeclaration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<MethodDeclaration> open = new ArrayDeque<>(called.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            MethodDeclaration next = open.poll();
            if (seen.add(next)) {
                open.addAll(called.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    boolean isRecursive(MethodDeclaration method) {
        return calledBy(method).contains(method);
    }
}
