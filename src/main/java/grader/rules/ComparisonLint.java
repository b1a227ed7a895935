package grader.rules;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at one comparison: whose {@code equals}, {@code size} or {@code contains} decides. */
final class ComparisonLint {

    private static final Set<String> ASSERTIONS = Set.of("assertEquals", "assertNotEquals", "assertArrayEquals");
    private static final Set<String> IDENTITY =
            Set.of("as", "isSameAs", "isNotSameAs", "isNull", "isNotNull", "sameInstance", "nullValue");
    private static final Set<String> ASKS_WITH_EQUALS =
            Set.of("contains", "containsAll", "containsKey", "containsValue", "indexOf", "lastIndexOf");

    private static final String SWAPPED =
            "the expected value comes first: assertEquals(expected, actual); else the candidate's equals decides";
    private static final String EQUALS =
            "the candidate's equals decides; compare plain values, expected first: assertEquals(expected,"
                    + " Copied.value(actual, most)), or what the object's accessors return, or use assertSame";
    private static final String BELIEVED =
            "a set of the candidate's may have the right size and no elements; write assertEquals(expected,"
                    + " Copied.set(actual, most)) or Copied.list";
    private static final String ASKED =
            "the candidate's collection answers as it likes; ask a copy: Copied.list(actual, most)";
    private static final String ASSERT_THAT =
            "it calls the candidate's equals, size or contains; write assertThat(Copied.list(actual, most)), or"
                    + " Copied.set, map, text, value";

    private final Provenance provenance;
    private final Trust trust;

    ComparisonLint(Provenance provenance, Trust trust) {
        this.provenance = provenance;
        this.trust = trust;
    }

    /** What is wrong with it, if it is a comparison at all. */
    List<String> messages(Node node) {
        if (!(node instanceof MethodCallExpr call)) {
            return List.of();
        }
        String name = call.getNameAsString();
        NodeList<Expression> arguments = call.getArguments();
        if (ASSERTIONS.contains(name) && arguments.size() >= 2) {
            int first = isMessageFirst(call) ? 1 : 0;
            return asserted(arguments.get(first), arguments.get(first + 1));
        }
        if (name.equals("assertThat") && !arguments.isEmpty()) {
            return assertedThat(call, arguments.get(arguments.size() > 2 ? 1 : 0));
        }
        if (name.equals("equals")) {
            return equalsCall(call);
        }
        return ASKS_WITH_EQUALS.contains(name) && call.getScope().isPresent()
                ? asked(call.getScope().orElseThrow(), arguments)
                : List.of();
    }

    private List<String> asserted(Expression expected, Expression actual) {
        if (provenance.isCandidates(expected)) {
            if (!provenance.isCandidates(actual) && !trust.hasEqualsToTest(expected)) {
                return List.of(SWAPPED);
            }
            if (!trust.hasSoundEquals(expected)) {
                return List.of(EQUALS);
            }
        }
        return believed(actual);
    }

    private List<String> believed(Expression actual) {
        return provenance.isCandidates(actual) && trust.isBelievedBySets(actual) ? List.of(BELIEVED) : List.of();
    }

    private List<String> assertedThat(MethodCallExpr call, Expression actual) {
        boolean decides = provenance.isCandidates(actual) && !trust.hasSoundEquals(actual);
        return decides && !isAboutIdentity(call) ? List.of(ASSERT_THAT) : List.of();
    }

    /** Whether nothing follows but what compares references. */
    private static boolean isAboutIdentity(MethodCallExpr assertThat) {
        List<String> called = new ArrayList<>();
        for (int i = 1; i < assertThat.getArguments().size(); i++) {
            assertThat.getArgument(i).findAll(MethodCallExpr.class).forEach(each -> called.add(each.getNameAsString()));
        }
        Optional<Node> next = assertThat.getParentNode();
        while (next.isPresent() && next.orElseThrow() instanceof MethodCallExpr chained) {
            called.add(chained.getNameAsString());
            next = chained.getParentNode();
        }
        return !called.isEmpty() && IDENTITY.containsAll(called);
    }

    private List<String> equalsCall(MethodCallExpr call) {
        List<Expression> sides = new ArrayList<>(call.getArguments());
        boolean ofObjects = call.getScope()
                .map(Expression::toString)
                .filter("Objects"::equals)
                .isPresent();
        if (!ofObjects) {
            call.getScope().ifPresent(scope -> sides.add(0, scope));
        }
        if (sides.size() != 2) {
            return List.of();
        }
        Expression asked = sides.get(0);
        return provenance.isCandidates(asked) && !trust.hasSoundEquals(asked)
                ? List.of(EQUALS)
                : believed(sides.get(1));
    }

    private List<String> asked(Expression scope, NodeList<Expression> arguments) {
        if (provenance.isCandidates(scope)) {
            return trust.isCollection(scope) ? List.of(ASKED) : List.of();
        }
        boolean decides = arguments.stream()
                .anyMatch(argument -> provenance.isCandidates(argument) && !trust.hasSoundEquals(argument));
        return decides ? List.of(EQUALS) : List.of();
    }

    /** JUnit 4 has the message before the values. */
    private static boolean isMessageFirst(MethodCallExpr call) {
        boolean junit4 = call.findCompilationUnit().stream()
                .flatMap(unit -> unit.getImports().stream())
                .map(ImportDeclaration::getNameAsString)
                .anyMatch(name -> name.startsWith("org.junit.Assert"));
        return junit4
                && call.getArguments().size() >= 3
                && call.getArgument(0)
                        .findFirst(Expression.class, Expression::isStringLiteralExpr)
                        .isPresent();
    }
}
