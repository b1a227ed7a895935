package grader.rules;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.resolution.types.ResolvedType;
import java.util.Optional;

/** What a node names: resolved where that works, by its text and the imports where it doesn't. */
final class Uses {

    private Uses() {}

    /** Whether the node names the type, or the member {@code Type.member}, of this qualified name. */
    static boolean of(Node node, String name) {
        if (node instanceof ImportDeclaration imported) {
            return !imported.isAsterisk() && imported.getNameAsString().equals(name);
        }
        if (node instanceof ClassOrInterfaceType type) {
            return resolved(type).equals(name) || writtenAs(type.getNameWithScope(), node, name);
        }
        if (node instanceof MethodCallExpr call) {
            String owner = declaringType(call);
            return owner.isEmpty()
                    ? writtenCall(call, name)
                    : owner.equals(name) || (owner + "." + call.getNameAsString()).equals(name);
        }
        if (node instanceof MethodReferenceExpr reference) {
            String written = reference.getScope() + "." + reference.getIdentifier();
            return writtenAs(written, node, name);
        }
        return (node instanceof NameExpr || node instanceof FieldAccessExpr) && writtenAs(node.toString(), node, name);
    }

    /** Whether the text, as it stands in that file, can mean the qualified name. */
    private static boolean writtenAs(String text, Node node, String name) {
        if (text.equals(name)) {
            return true;
        }
        String packageName = packageOf(name);
        String inPackage = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        if (!text.equals(inPackage)) {
            return false;
        }
        String type = packageName + "." + firstOf(inPackage);
        return packageName.equals("java.lang")
                || node.findCompilationUnit().stream()
                        .flatMap(unit -> unit.getImports().stream())
                        .anyMatch(imported -> imported.getNameAsString().equals(type)
                                || (imported.isAsterisk()
                                        && imported.getNameAsString().equals(packageName)));
    }

    /** A call that could not be resolved: by its text, or by a static import where it has no scope. */
    private static boolean writtenCall(MethodCallExpr call, String name) {
        String called = call.getNameAsString();
        if (call.getScope().isPresent()) {
            return writtenAs(call.getScope().get() + "." + called, call, name);
        }
        return name.endsWith("." + called)
                && call.findCompilationUnit().stream()
                        .flatMap(unit -> unit.getImports().stream())
                        .anyMatch(imported -> imported.isStatic()
                                && (imported.getNameAsString() + (imported.isAsterisk() ? "." + called : ""))
                                        .equals(name));
    }

    private static String firstOf(String nested) {
        int dot = nested.indexOf('.');
        return dot < 0 ? nested : nested.substring(0, dot);
    }

    /** What comes before the first part that begins with a capital. */
    private static String packageOf(String name) {
        int start = 0;
        while (start < name.length() && !Character.isUpperCase(name.charAt(start))) {
            int dot = name.indexOf('.', start);
            if (dot < 0) {
                return "";
            }
            start = dot + 1;
        }
        return start == 0 ? "" : name.substring(0, start - 1);
    }

    private static String resolved(ClassOrInterfaceType type) {
        try {
            ResolvedType resolved = type.resolve();
            return resolved.isReferenceType() ? resolved.asReferenceType().getQualifiedName() : "";
        } catch (RuntimeException e) {
            return ""; // unknown names are the compiler's business
        }
    }

    /** The qualified name of the type that declares the called method; empty where that can't be told. */
    static String declaringType(MethodCallExpr call) {
        try {
            return call.resolve().declaringType().getQualifiedName();
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** Whether the node calls {@code name}, {@code Type.name} or {@code package.Type.name}. */
    static boolean calls(Node node, String member) {
        int dot = member.lastIndexOf('.');
        String name = member.substring(dot + 1);
        String type = dot < 0 ? "" : member.substring(0, dot);
        if (node instanceof MethodCallExpr call && call.getNameAsString().equals(name)) {
            return type.isEmpty()
                    || sameType(declaringType(call), type)
                    || call.getScope()
                            .map(Expression::toString)
                            .filter(type::equals)
                            .isPresent();
        }
        return node instanceof MethodReferenceExpr reference
                && reference.getIdentifier().equals(name)
                && (type.isEmpty() || sameType(reference.getScope().toString(), type));
    }

    static boolean sameType(String qualified, String name) {
        return qualified.equals(name) || qualified.endsWith("." + name);
    }

    /** Whether this is the method {@code name} or {@code Type.name}. */
    static boolean isMethod(MethodDeclaration method, String name) {
        int dot = name.lastIndexOf('.');
        if (!method.getNameAsString().equals(name.substring(dot + 1))) {
            return false;
        }
        return dot < 0
                || typeAround(method)
                        .flatMap(type -> type.getFullyQualifiedName())
                        .filter(type -> sameType(type, name.substring(0, dot)))
                        .isPresent();
    }

    /** The named type of which the node is a member; empty for what stands in a method or an anonymous class. */
    static Optional<TypeDeclaration<?>> typeAround(Node member) {
        return member.getParentNode().orElse(null) instanceof TypeDeclaration<?> type
                ? Optional.of(type)
                : Optional.empty();
    }
}
