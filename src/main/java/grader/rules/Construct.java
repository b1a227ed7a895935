package grader.rules;

/** A way to write something, for rules about the way. */
public enum Construct {
    LOOP("a loop"),
    RECURSION("recursion"),
    STATIC_STATE("static state"),
    LAMBDA("a lambda or method reference"),
    STREAM("a stream"),
    SWITCH("a switch"),
    RECORD("a record"),
    SYNCHRONIZED("synchronized"),
    INSTANCEOF("instanceof"),
    ARRAY("an array"),
    TERNARY("the conditional operator");

    private final String text;

    Construct(String text) {
        this.text = text;
    }

    /** For people: {@code a loop}. */
    public String text() {
        return text;
    }
}
