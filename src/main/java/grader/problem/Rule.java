package grader.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * What a solution must not, or must, do.
 *
 * @param kind which of the two, and of what
 * @param subject a type ({@code java.util.LinkedHashMap}), a member ({@code java.util.Arrays.sort}), a construct
 *     ({@code recursion}, {@code loop}, {@code lambda}, {@code stream}), or an interface, as the kind asks for
 * @param in where it must hold, {@code LruCache} or {@code LruCache.get}; empty for everywhere
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

    public Rule {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(in);
        if (subject.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a rule has a subject and a reason");
        }
    }
}
