package grader.rules.adversary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the public suite gives away. */
final class Examples {

    /**
     * A call of a method of the candidate's, and what it must return.
     *
     * @param method its name
     * @param arguments as Java
     * @param expected as Java
     */
    record Call(String method, List<String> arguments, String expected) {
        Call {
            arguments = List.copyOf(arguments);
        }
    }

    private static final Set<String> ASSERTIONS = Set.of("assertEquals", "assertArrayEquals", "assertIterableEquals");

    private final Set<Long> numbers = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<Call> calls = new ArrayList<>();

    Examples(List<SourceFile> publicSuite) {
        for (SourceFile source : publicSuite) {
            Parsing.unit(source.text())
                    .findAll(
                            MethodCallExpr.class, call -> call.getNameAsString().startsWith("assert"))
                    .forEach(this::read);
        }
    }

    /** That it expects. */
    List<Long> numbers() {
        return List.copyOf(numbers);
    }

    /** That it expects. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    List<Call> callsOf(String method, int arguments) {
        return calls.stream()
                .filter(call -> call.method().equals(method) && call.arguments().size() == arguments)
                .toList();
    }

    private void read(MethodCallExpr assertion) {
        if (!ASSERTIONS.contains(assertion.getNameAsString())
                || assertion.getArguments().size() < 2) {
            calls(assertion);
            return;
        }
        Expression expected = assertion.getArgument(0);
        expected.findAll(IntegerLiteralExpr.class)
                .forEach(literal -> numbers.add(literal.asNumber().longValue()));
        expected.findAll(LongLiteralExpr.class)
                .forEach(literal -> numbers.add(literal.asNumber().longValue()));
        expected.findAll(StringLiteralExpr.class).forEach(literal -> texts.add(literal.asString()));
        call(assertion.getArgument(1), expected);
    }

    /** {@code assertTrue}, {@code assertFalse} and {@code assertNull} of a call. */
    private void calls(MethodCallExpr assertion) {
        Map<String, String> expected = Map.of("assertTrue", "true", "assertFalse", "false", "assertNull", "null");
        Optional.ofNullable(expected.get(assertion.getNameAsString()))
                .filter(any -> !assertion.getArguments().isEmpty())
                .ifPresent(word -> call(assertion.getArgument(0), new NameExpr(word)));
    }

    private void call(Expression actual, Expression expected) {
        if (!actual.isMethodCallExpr()) {
            return;
        }
        Map<String, Expression> variables = variables(actual);
        List<String> arguments = new ArrayList<>();
        for (Expression argument : actual.asMethodCallExpr().getArguments()) {
            Optional<String> text = standalone(argument, variables);
            if (text.isEmpty()) {
                return;
            }
            arguments.add(text.orElseThrow());
        }
        standalone(expected, variables)
                .ifPresent(text -> calls.add(new Call(actual.asMethodCallExpr().getNameAsString(), arguments, text)));
    }

    /** Local variables of the test around, with what they start as. */
    private static Map<String, Expression> variables(Expression inside) {
        Map<String, Expression> variables = new LinkedHashMap<>();
        Optional<Node> around = inside.getParentNode();
        while (around.isPresent() && !(around.orElseThrow() instanceof MethodDeclaration)) {
            around = around.orElseThrow().getParentNode();
        }
        for (VariableDeclarator variable :
                around.map(test -> test.findAll(VariableDeclarator.class)).orElse(List.of())) {
            variable.getInitializer()
                    .ifPresent(value -> variables.put(
                            variable.getNameAsString(),
                            value.isArrayInitializerExpr()
                                    ? Parsing.expression("new " + variable.getTypeAsString() + value)
                                    : value));
        }
        return variables;
    }

    /** As Java that stands on its own, of literals alone; empty where it names anything else. */
    private static Optional<String> standalone(Expression expression, Map<String, Expression> variables) {
        if (expression.isNameExpr()) {
            String name = expression.asNameExpr().getNameAsString();
            if (Set.of("true", "false", "null").contains(name)) {
                return Optional.of(name);
            }
            return Optional.ofNullable(variables.get(name))
                    .filter(value -> !value.isNameExpr())
                    .flatMap(value -> standalone(value, Map.of()));
        }
        boolean literal = expression.findAll(NameExpr.class).isEmpty()
                && expression.findAll(MethodCallExpr.class).isEmpty()
                && expression
                        .findFirst(Expression.class, Expression::isObjectCreationExpr)
                        .isEmpty();
        return literal ? Optional.of(expression.toString()) : Optional.empty();
    }
}
