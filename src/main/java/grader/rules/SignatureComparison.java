package grader.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.Type;
import grader.rules.SignatureDifference.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what the starter declares with what a submission does, by names as they are written. */
final class SignatureComparison {

    private static final Map<String, String> BOXES = Map.of(
            "Integer",
            "int",
            "Long",
            "long",
            "Boolean",
            "boolean",
            "Character",
            "char",
            "Double",
            "double",
            "Float",
            "float",
            "Short",
            "short",
            "Byte",
            "byte");

    private final ParsedSources sources;
    private final ParsedSources starter;
    private final List<SignatureDifference> found = new ArrayList<>();

    SignatureComparison(ParsedSources sources, ParsedSources starter) {
        this.sources = sources;
        this.starter = starter;
    }

    List<SignatureDifference> differences() {
        Map<String, TypeDeclaration<?>> theirs = sources.types();
        starter.types().forEach((name, wanted) -> {
            TypeDeclaration<?> type = theirs.get(name);
            if (wanted.isPrivate() || (Uses.typeAround(wanted).isEmpty() && !wanted.isTopLevelType())) {
                return;
            }
            if (type == null) {
                missing(name, wanted, theirs.values());
            } else {
                compare(wanted, type);
            }
        });
        return List.copyOf(found);
    }

    private void missing(String name, TypeDeclaration<?> wanted, Collection<TypeDeclaration<?>> theirs) {
        Optional<TypeDeclaration<?>> elsewhere = theirs.stream()
                .filter(type -> type.isTopLevelType()
                        && wanted.isTopLevelType()
                        && type.getNameAsString().equals(wanted.getNameAsString()))
                .findFirst();
        String missing = "missing " + kind(wanted) + " " + name;
        elsewhere.ifPresentOrElse(
                type -> add(
                        Kind.ERROR,
                        type,
                        missing + "; yours is in " + packageOf(type) + ", and must be in " + packageOf(wanted)),
                () -> found.add(new SignatureDifference(Kind.ERROR, "", 0, missing)));
    }

    private static String packageOf(Node node) {
        return node.findCompilationUnit()
                .flatMap(CompilationUnit::getPackageDeclaration)
                .map(declaration -> "package " + Text.safe(declaration.getNameAsString()))
                .orElse("no package");
    }

    private static String kind(TypeDeclaration<?> type) {
        if (type.isClassOrInterfaceDeclaration()) {
            return type.asClassOrInterfaceDeclaration().isInterface() ? "interface" : "class";
        }
        if (type.isEnumDeclaration()) {
            return "enum";
        }
        return type.isRecordDeclaration() ? "record" : "@interface";
    }

    private void compare(TypeDeclaration<?> wanted, TypeDeclaration<?> theirs) {
        String owner = wanted.getNameAsString();
        boolean wantInterface = kind(wanted).equals("interface");
        if (wantInterface != kind(theirs).equals("interface")) {
            add(Kind.ERROR, theirs, owner + " must be a " + kind(wanted) + "; yours is a " + kind(theirs));
            return;
        }
        for (BodyDeclaration<?> member : wanted.getMembers()) {
            if (member instanceof CallableDeclaration<?> callable && !callable.isPrivate()) {
                compareCallable(owner, callable, theirs);
            } else if (member instanceof FieldDeclaration field && !field.isPrivate()) {
                field.getVariables().forEach(variable -> compareField(owner, field, variable, theirs));
            }
        }
    }

    private void compareCallable(String owner, CallableDeclaration<?> wanted, TypeDeclaration<?> theirs) {
        String what = wanted.isMethodDeclaration()
                ? owner + "." + wanted.getNameAsString() + parameters(wanted)
                : owner + parameters(wanted);
        List<CallableDeclaration<?>> alike = new ArrayList<>();
        for (BodyDeclaration<?> member : theirs.getMembers()) {
            if (member instanceof CallableDeclaration<?> callable
                    && callable.getClass() == wanted.getClass()
                    && callable.getNameAsString().equals(wanted.getNameAsString())
                    && callable.getParameters().size() == wanted.getParameters().size()) {
                alike.add(callable);
            }
        }
        Optional<CallableDeclaration<?>> same = alike.stream()
                .filter(callable -> parameters(callable).equals(parameters(wanted)))
                .findFirst();
        if (alike.isEmpty()) {
            if (!isImplied(wanted, theirs)) {
                String signature = wanted instanceof MethodDeclaration method
                        ? Text.safe(method.getTypeAsString()) + " " + what
                        : what;
                add(Kind.ERROR, theirs, "missing " + signature);
            }
        } else if (same.isEmpty()) {
            CallableDeclaration<?> closest = alike.get(0);
            Kind kind = compatibleParameters(wanted, closest) ? Kind.NOTE : Kind.ERROR;
            add(kind, closest, what + " must take " + parameters(wanted) + "; yours takes " + parameters(closest));
        } else {
            compareModifiers(what, wanted, same.get());
        }
    }

    /** What the compiler writes by itself: the constructor without parameters, and what a record has. */
    private static boolean isImplied(CallableDeclaration<?> wanted, TypeDeclaration<?> theirs) {
        if (theirs.isRecordDeclaration()) {
            int components = theirs.asRecordDeclaration().getParameters().size();
            return wanted.isConstructorDeclaration()
                    ? components == wanted.getParameters().size()
                    : wanted.getParameters().isEmpty()
                            && theirs.asRecordDeclaration()
                                    .getParameterByName(wanted.getNameAsString())
                                    .isPresent();
        }
        return wanted.isConstructorDeclaration()
                && wanted.getParameters().isEmpty()
                && theirs.getConstructors().isEmpty();
    }

    private void compareModifiers(String what, CallableDeclaration<?> wanted, CallableDeclaration<?> theirs) {
        if (wanted.isStatic() != theirs.isStatic()) {
            String must = wanted.isStatic() ? " must be static; yours is not" : " must not be static; yours is";
            add(theirs.isStatic() ? Kind.NOTE : Kind.ERROR, theirs, what + must);
        }
        if (theirs.isPrivate()) {
            add(Kind.ERROR, theirs, what + " must not be private");
        } else if (wanted.isPublic() && !theirs.isPublic() && !inInterface(theirs)) {
            add(Kind.NOTE, theirs, what + " should be public");
        }
        if (wanted instanceof MethodDeclaration first && theirs instanceof MethodDeclaration second) {
            String must = first.getTypeAsString();
            String is = second.getTypeAsString();
            if (!must.equals(is)) {
                boolean compatible = unboxed(must).equals(unboxed(is));
                add(
                        compatible ? Kind.NOTE : Kind.ERROR,
                        theirs,
                        what + " must return " + Text.safe(must) + "; yours returns " + Text.safe(is));
            }
        }
    }

    private static boolean inInterface(CallableDeclaration<?> callable) {
        return callable.getParentNode()
                .filter(parent ->
                        parent instanceof TypeDeclaration<?> type && kind(type).equals("interface"))
                .isPresent();
    }

    private void compareField(
            String owner, FieldDeclaration field, VariableDeclarator wanted, TypeDeclaration<?> theirs) {
        String what = owner + "." + wanted.getNameAsString();
        Optional<FieldDeclaration> there = theirs.getFieldByName(wanted.getNameAsString());
        if (there.isEmpty()) {
            add(Kind.ERROR, theirs, "missing " + Text.safe(wanted.getTypeAsString()) + " " + what);
            return;
        }
        String is = there.get().getVariables().stream()
                .filter(variable -> variable.getNameAsString().equals(wanted.getNameAsString()))
                .map(VariableDeclarator::getTypeAsString)
                .findFirst()
                .orElse("");
        if (there.get().isPrivate()) {
            add(Kind.ERROR, there.get(), what + " must not be private");
        } else if (!is.equals(wanted.getTypeAsString())) {
            Kind kind = unboxed(is).equals(unboxed(wanted.getTypeAsString())) ? Kind.NOTE : Kind.ERROR;
            add(
                    kind,
                    there.get(),
                    what + " must be " + Text.safe(wanted.getTypeAsString()) + "; yours is " + Text.safe(is));
        } else if (field.isStatic() && !there.get().isStatic()) {
            add(Kind.ERROR, there.get(), what + " must be static; yours is not");
        }
    }

    private static String parameters(CallableDeclaration<?> callable) {
        return callable.getParameters().stream()
                .map(parameter -> Text.safe(parameter.getType().asString() + (parameter.isVarArgs() ? "..." : "")))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean compatibleParameters(CallableDeclaration<?> wanted, CallableDeclaration<?> theirs) {
        for (int i = 0; i < wanted.getParameters().size(); i++) {
            Type first = wanted.getParameter(i).getType();
            Type second = theirs.getParameter(i).getType();
            if (!unboxed(first.asString()).equals(unboxed(second.asString()))) {
                return false;
            }
        }
        return true;
    }

    private static String unboxed(String type) {
        return BOXES.getOrDefault(type, type);
    }

    private void add(Kind kind, Node at, String message) {
        found.add(new SignatureDifference(kind, sources.fileOf(at), ParsedSources.lineOf(at), message));
    }
}
