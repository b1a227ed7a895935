package grader.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to write something, that a rule may forbid or require. */
public enum Construct {
    ARRAY,
    INSTANCEOF,
    LAMBDA,
    LOOP,
    RECORD,
    RECURSION,
    STATIC_STATE,
    STREAM,
    SWITCH,
    SYNCHRONIZED,
    TERNARY;

    /** As in {@code problem.yaml}: {@code static-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Construct> of(String word) {
        return Arrays.stream(values())
                .filter(construct -> construct.word().equals(word))
                .findFirst();
    }
}
