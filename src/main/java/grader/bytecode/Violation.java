package grader.bytecode;

import java.util.Objects;

/**
 * Something in a submission's class files that the policy doesn't allow. All text is escaped and bounded.
 *
 * @param className the class it stands in: {@code trading.Order.Side}
 * @param method the method, {@code fill(int)}; empty outside methods
 * @param line source line; 0 where it is not known
 * @param member what is not allowed, in Java's notation: {@code System.exit(int)}, {@code java.io.File}
 * @param why the reason
 * @param instead what to use in its place; empty where there is no usual answer
 */
public record Violation(String className, String method, int line, String member, String why, String instead) {

    public Violation {
        Objects.requireNonNull(className);
        Objects.requireNonNull(method);
        Objects.requireNonNull(instead);
        if (member.isEmpty() || why.isEmpty() || line < 0) {
            throw new IllegalArgumentException("a violation needs a member and a reason");
        }
    }

    /** One line for people. */
    public String text() {
        String where = className + (method.isEmpty() ? "" : "." + method) + (line == 0 ? "" : ", line " + line);
        return where + ": " + member + ": " + why + (instead.isEmpty() ? "" : "; instead: " + instead);
    }
}
