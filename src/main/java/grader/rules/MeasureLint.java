package grader.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.List;
import java.util.Optional;

/** Looks at what a test of growth measures: whether work can be put off until the clock has stopped. */
final class MeasureLint {

    private static final String LATER =
            "what is returned may do its work when it is read, and that is not measured; copy it inside measure:"
                    + " Copied.list(actual, most)";

    private final Provenance provenance;
    private final Trust trust;

    MeasureLint(Provenance provenance, Trust trust) {
        this.provenance = provenance;
        this.trust = trust;
    }

    /** What is wrong with it, if it measures at all. */
    List<String> messages(Node node) {
        boolean later = node instanceof MethodCallExpr call
                && call.getNameAsString().equals("measure")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof LambdaExpr use
                && returned(use).stream().anyMatch(this::mayWorkLater);
        return later ? List.of(LATER) : List.of();
    }

    private boolean mayWorkLater(Expression value) {
        return provenance.isCandidates(value) && trust.mayWorkLater(value);
    }

    private static List<Expression> returned(LambdaExpr use) {
        return use.getExpressionBody()
                .map(List::of)
                .orElseGet(() -> use.findAll(ReturnStmt.class).stream()
                        .map(ReturnStmt::getExpression)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
