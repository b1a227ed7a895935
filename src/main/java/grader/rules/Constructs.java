package grader.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ArrayType;
import java.util.Set;

/** Tells constructs from their trees. */
final class Constructs {

    private static final Set<String> STREAM_SOURCES =
            Set.of("stream", "chars", "codePoints", "iterate", "generate", "rangeClosed", "parallelStream");

    private Constructs() {}

    static boolean is(Node node, Construct construct) {
        return switch (construct) {
            case LOOP ->
                node instanceof ForStmt
                        || node instanceof ForEachStmt
                        || node instanceof WhileStmt
                        || node instanceof DoStmt;
            case LAMBDA -> node instanceof LambdaExpr || node instanceof MethodReferenceExpr;
            case STREAM -> isStream(node);
            case SWITCH -> node instanceof SwitchStmt || node instanceof SwitchExpr;
            case RECORD -> node instanceof RecordDeclaration;
            case SYNCHRONIZED ->
                node instanceof SynchronizedStmt
                        || (node instanceof com.github.javaparser.ast.body.MethodDeclaration method
                                && method.isSynchronized());
            case INSTANCEOF -> node instanceof InstanceOfExpr;
            case ARRAY -> node instanceof ArrayCreationExpr || node instanceof ArrayType;
            case TERNARY -> node instanceof ConditionalExpr;
            case RECURSION, STATIC_STATE -> false; // no single node shows it
        };
    }

    private static boolean isStream(Node node) {
        return node instanceof MethodCallExpr call
                && (Uses.declaringType(call).startsWith("java.util.stream.")
                        || STREAM_SOURCES.contains(call.getNameAsString()));
    }
}
