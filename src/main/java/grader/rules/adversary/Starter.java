package grader.rules.adversary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.TypeParameter;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A starter whose unwritten bodies are filled in one way or another. */
final class Starter {

    /** What to write where the candidate should. */
    interface Filling {

        /** Statements, without braces. */
        String body(MethodDeclaration method);

        /** Statements, without braces; a constructor does nothing unless told otherwise. */
        default String body(ConstructorDeclaration constructor) {
            return "";
        }

        /** Members for each class of the starter. */
        default List<String> members(ClassOrInterfaceDeclaration type) {
            return List.of();
        }
    }

    private final List<SourceFile> sources;

    Starter(List<SourceFile> sources) {
        this.sources = List.copyOf(sources);
    }

    List<SourceFile> filled(Filling filling) {
        return sources.stream()
                .map(source -> new SourceFile(source.path(), filled(source.text(), filling)))
                .toList();
    }

    boolean hasMethod(Predicate<MethodDeclaration> wanted) {
        return any(unit -> unwritten(unit).stream().anyMatch(wanted));
    }

    boolean hasUnwrittenConstructor() {
        return any(unit ->
                unit.findAll(ConstructorDeclaration.class).stream().anyMatch(each -> isUnwritten(each.getBody())));
    }

    List<ClassOrInterfaceDeclaration> classes() {
        return sources.stream()
                .map(source -> Parsing.unit(source.text()))
                .flatMap(unit -> unit.findAll(ClassOrInterfaceDeclaration.class).stream())
                .filter(type -> !type.isInterface())
                .toList();
    }

    private boolean any(Predicate<CompilationUnit> wanted) {
        Function<SourceFile, CompilationUnit> parse = source -> Parsing.unit(source.text());
        return sources.stream().map(parse).anyMatch(wanted);
    }

    private static String filled(String text, Filling filling) {
        CompilationUnit unit = Parsing.unit(text);
        for (MethodDeclaration method : unwritten(unit)) {
            method.setBody(Parsing.block("{" + filling.body(method) + "}"));
        }
        for (ConstructorDeclaration constructor : unit.findAll(ConstructorDeclaration.class)) {
            if (isUnwritten(constructor.getBody())) {
                constructor.setBody(Parsing.block("{" + filling.body(constructor) + "}"));
            }
        }
        for (ClassOrInterfaceDeclaration type : unit.findAll(ClassOrInterfaceDeclaration.class)) {
            if (!type.isInterface()) {
                filling.members(type).forEach(member -> type.addMember(Parsing.member(member)));
            }
        }
        return unit.toString();
    }

    /** Methods that only throw, return a constant, or do nothing; all that have a body where there are none such. */
    private static List<MethodDeclaration> unwritten(CompilationUnit unit) {
        List<MethodDeclaration> written = new ArrayList<>(
                unit.findAll(MethodDeclaration.class, method -> method.getBody().isPresent()));
        List<MethodDeclaration> unwritten = written.stream()
                .filter(method -> method.getBody().filter(Starter::isUnwritten).isPresent())
                .toList();
        return unwritten.isEmpty() ? written : unwritten;
    }

    private static boolean isUnwritten(BlockStmt body) {
        if (body.getStatements().size() != 1) {
            return body.isEmpty();
        }
        Statement only = body.getStatement(0);
        return only.isThrowStmt()
                || (only.isReturnStmt()
                        && only.asReturnStmt()
                                .getExpression()
                                .filter(Expression::isLiteralExpr)
                                .isPresent());
    }

    /** Whether a name is that of a type variable of the method or of its class. */
    static boolean isTypeVariable(MethodDeclaration method, String name) {
        Stream<TypeParameter> variables = method.getTypeParameters().stream();
        if (method.getParentNode().orElse(method) instanceof ClassOrInterfaceDeclaration type) {
            variables = Stream.concat(variables, type.getTypeParameters().stream());
        }
        return variables.anyMatch(parameter -> parameter.getNameAsString().equals(name));
    }

    /** The outermost type around a method. */
    static String top(MethodDeclaration method) {
        return method.findCompilationUnit()
                .flatMap(unit -> unit.getTypes().getFirst())
                .map(TypeDeclaration::getNameAsString)
                .orElse("");
    }
}
