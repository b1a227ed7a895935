package grader.rules.adversary;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Set;

/** Remembers in static state what it was given and how often, over all tests, and answers from that. */
final class Memory implements Starter.Filling {

    private static final Set<String> NUMBERS = Set.of("byte", "short", "int", "long", "float", "double", "char");

    @Override
    public List<String> members(ClassOrInterfaceDeclaration type) {
        return type.isTopLevelType()
                ? List.of(
                        "static final java.util.Set<Object> SEEN = new java.util.HashSet<>();",
                        "static Object last;",
                        "static long calls;")
                : List.of();
    }

    @Override
    public String body(MethodDeclaration method) {
        String top = Starter.top(method) + ".";
        StringBuilder body = new StringBuilder(top + "calls++;");
        if (method.getType().asString().equals("boolean")
                && !method.getParameters().isEmpty()) {
            body.append("return !")
                    .append(top)
                    .append("SEEN.add(")
                    .append(method.getParameter(0).getNameAsString())
                    .append(");");
            return body.toString();
        }
        for (Parameter parameter : method.getParameters()) {
            if (method.getType().isVoidType()) {
                body.append(top)
                        .append("last = ")
                        .append(parameter.getNameAsString())
                        .append(";");
            }
        }
        return body + returned(method, top);
    }

    private static String returned(MethodDeclaration method, String top) {
        Type type = method.getType();
        String name = type.asString();
        if (NUMBERS.contains(name)) {
            return "return (" + name + ") " + top + "calls;";
        }
        boolean variable = type.isClassOrInterfaceType()
                && Starter.isTypeVariable(method, type.asClassOrInterfaceType().getNameAsString());
        return variable || name.equals("Object") ? "return (" + name + ") " + top + "last;" : Answer.none(type);
    }
}
