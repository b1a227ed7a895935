package grader.bytecode;

import grader.bytecode.Use.ConstantUse;
import grader.bytecode.Use.DynamicUse;
import grader.bytecode.Use.ElementUse;
import grader.bytecode.Use.MemberUse;
import grader.bytecode.Use.TypeRole;
import grader.bytecode.Use.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** What of a suite class must stay as it is when the class is compiled against other candidate classes. */
final class SuiteItems {

    private static final String OBJECT = "java/lang/Object";

    /** Boxes with the calls that javac puts in by itself where a primitive meets one. */
    private static final Map<String, String> UNBOXING = Map.of(
            "java/lang/Boolean", "booleanValue",
            "java/lang/Byte", "byteValue",
            "java/lang/Character", "charValue",
            "java/lang/Short", "shortValue",
            "java/lang/Integer", "intValue",
            "java/lang/Long", "longValue",
            "java/lang/Float", "floatValue",
            "java/lang/Double", "doubleValue");

    private static final Set<String> WIDER =
            Set.of(OBJECT, "java/lang/Number", "java/lang/Comparable", "java/io/Serializable");

    private final Set<String> candidates;
    private final Hierarchy platform = Hierarchy.of(List.of());

    SuiteItems(Set<String> candidates) {
        this.candidates = candidates;
    }

    List<Use> of(ClassNode node) {
        List<Use> items = new ArrayList<>();
        UseScanner.scan(node, (use, site) -> {
            if (counts(use)) {
                items.add(use);
            }
        });
        return items;
    }

    private boolean counts(Use use) {
        if (use instanceof TypeUse type) {
            // Casts, owners and descriptors follow the members, which are compared themselves.
            boolean follows = type.role() == TypeRole.CAST
                    || type.role() == TypeRole.OWNER
                    || type.role() == TypeRole.DESCRIPTOR
                    || type.role() == TypeRole.SIGNATURE;
            return !follows && !type.name().equals(OBJECT);
        }
        return !(use instanceof MemberUse member) || !isConversion(member);
    }

    private static boolean isConversion(MemberUse member) {
        String unboxing = UNBOXING.get(member.owner());
        return unboxing != null
                && (member.name().equals(unboxing)
                        || (member.name().equals("valueOf")
                                && !member.descriptor().startsWith("(Ljava/lang/String;")));
    }

    boolean same(List<Use> before, List<Use> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Use before, Use after) {
        if (before instanceof MemberUse first && after instanceof MemberUse second) {
            return sameMember(first, second);
        }
        if (before instanceof DynamicUse first && after instanceof DynamicUse second) {
            return sameDynamic(first, second);
        }
        if (before instanceof ConstantUse first && after instanceof ConstantUse second) {
            return sameConstant(first.value(), second.value());
        }
        if (before instanceof TypeUse first && after instanceof TypeUse second) {
            return first.role() == second.role() && sameType(first.name(), second.name());
        }
        return before instanceof ElementUse && before.equals(after);
    }

    private boolean sameType(String before, String after) {
        return before.equals(after) || (isBox(before) && isBox(after));
    }

    private static boolean isBox(String name) {
        return UNBOXING.containsKey(name);
    }

    private boolean sameMember(MemberUse before, MemberUse after) {
        boolean alike = before.name().equals(after.name())
                && before.role().isField() == after.role().isField()
                && before.role().isStatic() == after.role().isStatic()
                && sameOwner(
                        before.owner(),
                        after.owner(),
                        before.role().isStatic() || before.name().startsWith("<"));
        if (!alike || candidates.contains(before.owner())) {
            return alike && arity(before.descriptor()) == arity(after.descriptor());
        }
        return sameDescriptor(before.descriptor(), after.descriptor());
    }

    private static int arity(String descriptor) {
        return descriptor.startsWith("(") ? Type.getArgumentCount(descriptor) : 0;
    }

    /**
     * A call on a value that came from the candidate names the value's static type: another JDK type above or below, or
     * {@code Object} for a method that one of the two doesn't override. What was final stays final: {@code equals} of a
     * {@code String} is the JDK's, that of an {@code Object} may be the candidate's.
     */
    private boolean sameOwner(String before, String after, boolean exact) {
        if (before.equals(after)) {
            return true;
        }
        if (exact) {
            return false;
        }
        boolean candidateOrObject = (candidates.contains(before) && after.equals(OBJECT))
                || (candidates.contains(after) && before.equals(OBJECT));
        boolean jdk = before.startsWith("java/") && after.startsWith("java/");
        return candidateOrObject
                || (jdk
                        && !platform.isFinal(before)
                        && (platform.isSubtype(before, after) || platform.isSubtype(after, before)));
    }

    private boolean sameDescriptor(String before, String after) {
        if (!before.startsWith("(") || !after.startsWith("(")) {
            return before.equals(after);
        }
        Type[] first = Type.getArgumentTypes(before);
        Type[] second = Type.getArgumentTypes(after);
        if (first.length != second.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (!sameOrConverted(first[i], second[i])) {
                return false;
            }
        }
        Type firstResult = Type.getReturnType(before);
        Type secondResult = Type.getReturnType(after);
        return sameOrConverted(firstResult, secondResult)
                || (firstResult.getSort() == Type.OBJECT && secondResult.getSort() == Type.OBJECT);
    }

    /** A primitive or box stays one: what is wider may hold an object of the candidate's, with its own {@code equals}. */
    private boolean sameOrConverted(Type before, Type after) {
        return before.equals(after)
                || (isNumeric(before) && isNumeric(after) && (isWide(before) || !isWide(after)))
                || (isCandidate(before) && isCandidate(after));
    }

    private static boolean isNumeric(Type type) {
        boolean primitive = type.getSort() > Type.VOID && type.getSort() < Type.ARRAY;
        return primitive
                || (type.getSort() == Type.OBJECT
                        && (isBox(type.getInternalName()) || WIDER.contains(type.getInternalName())));
    }

    private static boolean isWide(Type type) {
        return type.getSort() == Type.OBJECT && WIDER.contains(type.getInternalName());
    }

    private boolean isCandidate(Type type) {
        return type.getSort() == Type.OBJECT
                && (candidates.contains(type.getInternalName())
                        || type.getInternalName().equals(OBJECT));
    }

    /** The bootstrap and its text stay; types of what is concatenated or captured follow the candidate's. */
    private boolean sameDynamic(DynamicUse before, DynamicUse after) {
        if (before.constant() || after.constant()) {
            return before.equals(after);
        }
        return before.bootstrap().equals(after.bootstrap())
                && before.name().equals(after.name())
                && arity(before.descriptor()) == arity(after.descriptor())
                && sameMade(before, after)
                && before.arguments().size() == after.arguments().size();
    }

    private boolean sameMade(DynamicUse before, DynamicUse after) {
        Type first = Type.getReturnType(before.descriptor());
        Type second = Type.getReturnType(after.descriptor());
        return sameOrConverted(first, second);
    }

    private static boolean sameConstant(Object before, Object after) {
        if (before instanceof Number first && after instanceof Number second) {
            return first.longValue() == second.longValue()
                    && Double.compare(first.doubleValue(), second.doubleValue()) == 0;
        }
        return before.equals(after);
    }
}
