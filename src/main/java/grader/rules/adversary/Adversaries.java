package grader.rules.adversary;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes submissions that solve nothing, in every style that pays against a weak suite. */
public final class Adversaries {

    private static final int MOST_CONSTANTS = 8;
    private static final List<String> EXCEPTIONS = List.of(
            "IllegalArgumentException",
            "IllegalStateException",
            "NullPointerException",
            "IndexOutOfBoundsException",
            "java.util.NoSuchElementException",
            "UnsupportedOperationException");
    private static final Set<String> CLEARED = Set.of("List", "Collection", "Set", "Map", "Deque", "Queue");

    private final Starter starter;
    private final Examples examples;
    /** By their sources, so that nothing is tried twice. */
    private final Map<List<SourceFile>, Adversary> made = new LinkedHashMap<>();

    private Adversaries(List<SourceFile> starter, List<SourceFile> publicSuite) {
        this.starter = new Starter(starter);
        this.examples = new Examples(publicSuite);
    }

    /**
     * Makes them.
     *
     * @param starter whose signatures stay and whose unwritten bodies are filled
     * @param publicSuite what a candidate may know of the answers
     * @throws IllegalArgumentException if the starter or the suite is not Java
     */
    public static List<Adversary> of(List<SourceFile> starter, List<SourceFile> publicSuite) {
        Adversaries adversaries = new Adversaries(starter, publicSuite);
        adversaries.make();
        return List.copyOf(adversaries.made.values());
    }

    private void make() {
        add("defaults", "returns zero, false and null", method -> Answer.none(method.getType()));
        constants();
        exceptions();
        for (int size : new int[] {1, 2, 3}) {
            Liars liars = new Liars(starter.classes(), size);
            if (starter.hasMethod(liars::canLie)) {
                add("equal-to-everything", "returns objects that are equal to everything, of size " + size, liars);
            }
        }
        add("mutates", "empties every array and collection that it is given", Adversaries::mutation);
        add("echoes", "returns what it is given", Adversaries::echo);
        add("remembers", "answers from what it was given before, in whatever test", new Memory());
        if (starter.hasMethod(method -> !examplesOf(method).isEmpty())) {
            add("public-examples", "answers the public examples, and nothing else", this::replay);
        }
    }

    private void constants() {
        List<Long> numbers = new ArrayList<>(List.of(1L, -1L));
        examples.numbers().stream().filter(number -> !numbers.contains(number)).forEach(numbers::add);
        List<String> texts = new ArrayList<>(List.of("a", ""));
        examples.texts().stream().filter(text -> !texts.contains(text)).forEach(texts::add);
        int variants = Math.min(MOST_CONSTANTS, Math.max(numbers.size(), texts.size()));
        for (int i = 0; i < variants; i++) {
            Answer answer = new Answer(
                    numbers.get(i % numbers.size()),
                    i % 2 == 0,
                    texts.get(i % texts.size()),
                    i % 2 == 0 || i >= texts.size());
            add(
                    "constants",
                    "returns " + answer.number() + ", " + answer.truth() + ", " + Answer.quoted(answer.text())
                            + " and what is empty",
                    answer::returned);
        }
    }

    private void exceptions() {
        for (String exception : EXCEPTIONS) {
            if (starter.hasMethod(method -> method.toString().contains("throw new " + exception))) {
                continue; // as the starter does
            }
            String thrown = "throw new " + exception + "();";
            add("throws", "throws " + exception, method -> thrown);
        }
        if (starter.hasUnwrittenConstructor()) {
            add("throws", "throws IllegalArgumentException when it is made", new Starter.Filling() {
                @Override
                public String body(MethodDeclaration method) {
                    return Answer.none(method.getType());
                }

                @Override
                public String body(ConstructorDeclaration constructor) {
                    return "throw new IllegalArgumentException();";
                }
            });
        }
    }

    private static String mutation(MethodDeclaration method) {
        StringBuilder body = new StringBuilder();
        for (Parameter parameter : method.getParameters()) {
            String name = parameter.getNameAsString();
            if (parameter.getType().isArrayType()) {
                boolean primitive =
                        parameter.getType().asArrayType().getComponentType().isPrimitiveType();
                boolean truth = parameter.getTypeAsString().equals("boolean[]");
                String type =
                        primitive ? "(" + parameter.getType().asArrayType().getComponentType() + ") " : "";
                body.append("if (%s != null) { java.util.Arrays.fill(%s, %s); }"
                        .formatted(name, name, truth ? "false" : primitive ? type + "0" : "null"));
            } else if (parameter.getType().isClassOrInterfaceType()
                    && CLEARED.contains(
                            parameter.getType().asClassOrInterfaceType().getNameAsString())) {
                body.append("try { %s.clear(); } catch (RuntimeException e) { }".formatted(name));
            }
        }
        return body + Answer.none(method.getType());
    }

    private static String echo(MethodDeclaration method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.getType().equals(method.getType()))
                .findFirst()
                .map(parameter -> "return " + parameter.getNameAsString() + ";")
                .orElseGet(() -> Answer.none(method.getType()));
    }

    private List<Examples.Call> examplesOf(MethodDeclaration method) {
        return method.getType().isVoidType()
                ? List.of()
                : examples.callsOf(
                        method.getNameAsString(), method.getParameters().size());
    }

    private String replay(MethodDeclaration method) {
        String type = method.getTypeAsString();
        StringBuilder body = new StringBuilder();
        for (Examples.Call call : examplesOf(method)) {
            String condition = "true";
            for (int i = 0; i < call.arguments().size(); i++) {
                condition += " && java.util.Objects.deepEquals(%s, %s)"
                        .formatted(
                                method.getParameter(i).getNameAsString(),
                                call.arguments().get(i));
            }
            body.append("if (%s) { return (%s) (Object) (%s); }".formatted(condition, type, call.expected()));
        }
        return body + Answer.none(method.getType());
    }

    private void add(String style, String does, Starter.Filling filling) {
        List<SourceFile> sources = starter.filled(filling);
        made.putIfAbsent(sources, new Adversary(style, does, sources));
    }
}
