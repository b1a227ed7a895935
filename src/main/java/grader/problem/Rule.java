package grader.problem;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a solution must not, or must, do.
 *
 * <pre>{@code
 * - forbid: java.util.LinkedHashMap       a type
 * - forbid: java.util.Arrays.sort         a member
 * - forbid: stream                        a construct
 * - { forbid: loop, in: Hanoi.move }      in one method
 * - require: compareTo                    a call, also as Math.max
 * - require: switch                       a construct
 * - { require: recursion, in: Hanoi.move }
 * - { implement: java.util.Iterator, in: Peeking }
 * }</pre>
 *
 * <p>Each with {@code because:}.
 *
 * @param kind which of the two, and of what
 * @param subject a type by its full name, a member, a construct or an interface, as the kind asks for
 * @param in where it must hold: a method, {@code Hanoi.move}, or for an interface the class; empty for everywhere
 * @param because told to the candidate
 */
public record Rule(Kind kind, String subject, String in, String because) {

    /** Which of the keys of {@code problem.yaml} it was. */
    public enum Kind {
        /** {@code forbid:} a type, a member or a construct. */
        FORBID,
        /** {@code require:} a call, or a construct. */
        REQUIRE,
        /** {@code implement:} an interface, by the class that {@code in:} names. */
        IMPLEMENT;

        /** As in {@code problem.yaml}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The constructs that a rule can ask of a single method: {@code forbid: loop} and {@code require: recursion}. */
    private static boolean canBeOfOneMethod(Kind kind, String subject) {
        return (kind == Kind.FORBID && subject.equals(Construct.LOOP.word()))
                || (kind == Kind.REQUIRE && subject.equals(Construct.RECURSION.word()));
    }

    public Rule {
        Objects.requireNonNull(kind);
        require(!subject.isBlank() && !because.isBlank(), "a rule has a subject and a reason");
        boolean qualified = subject.indexOf('.') >= 0;
        if (kind == Kind.FORBID && !qualified && Construct.of(subject).isEmpty()) {
            throw new IllegalArgumentException("'" + subject + "' is neither a construct ("
                    + Values.words(Construct.values()) + ") nor a full name, as java.util.LinkedHashMap");
        }
        if (kind == Kind.IMPLEMENT) {
            require(!in.isEmpty(), "implement needs the class in 'in'");
        } else if (!in.isEmpty()) {
            require(canBeOfOneMethod(kind, subject), "'in' goes with forbid: loop, require: recursion, and implement");
            require(in.indexOf('.') > 0, "'in' names a method with its class, as Hanoi.move");
        }
    }

    /** The construct that the subject is; empty where it is a type, a member or a call. */
    public Optional<Construct> construct() {
        return kind == Kind.IMPLEMENT ? Optional.empty() : Construct.of(subject);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
