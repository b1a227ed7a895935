package grader.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the value of an expression in a suite comes from the candidate: made, returned or held by the candidate's
 * classes, directly or through variables, parameters and methods of the suite. Goes by names, without regard to the order
 * of statements.
 */
final class Provenance {

    /** What makes plain values of the candidate's. */
    private static final String COPIES = "Copied";

    private final Set<String> candidateTypes;
    private final IdentityHashMap<Expression, Boolean> known = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param candidateTypes simple names */
    Provenance(Set<String> candidateTypes) {
        this.candidateTypes = Set.copyOf(candidateTypes);
    }

    boolean isCandidates(Expression expression) {
        Boolean answer = known.get(expression);
        if (answer != null) {
            return answer;
        }
        if (!open.add(expression)) {
            return false; // asked for on the way to its own answer
        }
        boolean found = find(expression);
        open.remove(expression);
        known.put(expression, found);
        return found;
    }

    boolean isCandidateType(Type type) {
        return type.isClassOrInterfaceType()
                && candidateTypes.contains(type.asClassOrInterfaceType().getNameAsString());
    }

    private boolean find(Expression expression) {
        if (expression.isEnclosedExpr()) {
            return isCandidates(expression.asEnclosedExpr().getInner());
        }
        if (expression.isCastExpr()) {
            return isCandidates(expression.asCastExpr().getExpression());
        }
        if (expression.isConditionalExpr()) {
            return isCandidates(expression.asConditionalExpr().getThenExpr())
                    || isCandidates(expression.asConditionalExpr().getElseExpr());
        }
        if (expression.isArrayAccessExpr()) {
            return isCandidates(expression.asArrayAccessExpr().getName());
        }
        if (expression.isObjectCreationExpr()) {
            return isCandidateType(expression.asObjectCreationExpr().getType());
        }
        if (expression.isFieldAccessExpr()) {
            Expression scope = expression.asFieldAccessExpr().getScope();
            return namesCandidateType(scope) || isCandidates(scope);
        }
        if (expression.isMethodCallExpr()) {
            return ofCall(expression.asMethodCallExpr());
        }
        return expression.isNameExpr() && ofVariable(expression.asNameExpr());
    }

    private boolean ofCall(MethodCallExpr call) {
        Optional<Expression> scope = call.getScope().filter(found -> !found.isThisExpr());
        if (scope.isEmpty()) {
            return ofSuiteMethod(call);
        }
        Expression on = scope.orElseThrow();
        return !isNamed(on, COPIES) && (namesCandidateType(on) || isCandidates(on));
    }

    private boolean ofSuiteMethod(MethodCallExpr call) {
        List<MethodDeclaration> called = call.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(MethodDeclaration.class).stream())
                .filter(method -> isMeant(call, method))
                .toList();
        if (called.isEmpty()) {
            return isImportedFromCandidate(call);
        }
        return called.stream()
                .flatMap(method -> method.findAll(ReturnStmt.class).stream())
                .flatMap(statement -> statement.getExpression().stream())
                .anyMatch(this::isCandidates);
    }

    private boolean isImportedFromCandidate(MethodCallExpr call) {
        return call.findCompilationUnit().stream()
                .flatMap(unit -> unit.getImports().stream())
                .filter(imported -> imported.isStatic())
                .anyMatch(imported -> {
                    String name = imported.getNameAsString();
                    String type = imported.isAsterisk() ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
                    return candidateTypes.contains(type.substring(type.lastIndexOf('.') + 1))
                            && (imported.isAsterisk() || name.endsWith("." + call.getNameAsString()));
                });
    }

    private static boolean isMeant(MethodCallExpr call, MethodDeclaration method) {
        return method.getNameAsString().equals(call.getNameAsString())
                && method.getParameters().size() == call.getArguments().size();
    }

    private boolean namesCandidateType(Expression scope) {
        String name = scope.isNameExpr()
                ? scope.asNameExpr().getNameAsString()
                : scope.isFieldAccessExpr() ? scope.asFieldAccessExpr().getNameAsString() : "";
        return candidateTypes.contains(name);
    }

    private static boolean isNamed(Expression scope, String name) {
        return scope.isNameExpr() && scope.asNameExpr().getNameAsString().equals(name);
    }

    /** The variable of the nearest method around that has one of this name, else of the types around. */
    private boolean ofVariable(NameExpr name) {
        Optional<Node> around = name.getParentNode();
        while (around.isPresent()) {
            Node node = around.orElseThrow();
            boolean scope = node instanceof CallableDeclaration<?> || node instanceof TypeDeclaration<?>;
            if (scope && declares(node, name.getNameAsString())) {
                return isFedByCandidate(node, name.getNameAsString());
            }
            around = node.getParentNode();
        }
        return false;
    }

    private static boolean declares(Node scope, String name) {
        return scope.findFirst(
                                VariableDeclarator.class,
                                found -> found.getNameAsString().equals(name))
                        .isPresent()
                || scope.findFirst(
                                Parameter.class,
                                found -> found.getNameAsString().equals(name))
                        .isPresent();
    }

    private boolean isFedByCandidate(Node scope, String name) {
        for (VariableDeclarator variable : scope.findAll(VariableDeclarator.class)) {
            if (variable.getNameAsString().equals(name)
                    && (isCandidateType(variable.getType())
                            || variable.getInitializer()
                                    .filter(this::isCandidates)
                                    .isPresent())) {
                return true;
            }
        }
        for (AssignExpr assignment : scope.findAll(AssignExpr.class)) {
            if (isNamed(assignment.getTarget(), name) && isCandidates(assignment.getValue())) {
                return true;
            }
        }
        for (ForEachStmt loop : scope.findAll(ForEachStmt.class)) {
            if (loop.getVariable().getVariable(0).getNameAsString().equals(name) && isCandidates(loop.getIterable())) {
                return true;
            }
        }
        return scope.findAll(Parameter.class).stream()
                .filter(parameter -> parameter.getNameAsString().equals(name))
                .anyMatch(parameter -> isCandidateType(parameter.getType()) || isGivenByCandidate(parameter));
    }

    /** Whether some call in the file passes a value of the candidate's for it. */
    private boolean isGivenByCandidate(Parameter parameter) {
        Optional<Node> parent = parameter.getParentNode();
        if (parent.isEmpty() || !(parent.orElseThrow() instanceof MethodDeclaration method)) {
            return false;
        }
        int index = method.getParameters().indexOf(parameter);
        return method.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(MethodCallExpr.class).stream())
                .filter(call -> isMeant(call, method))
                .anyMatch(call -> isCandidates(call.getArgument(index)));
    }
}
