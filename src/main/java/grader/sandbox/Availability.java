package grader.sandbox;

import java.util.Objects;

/**
 * Whether a kind of sandbox works on this machine.
 *
 * @param works whether it does
 * @param detail the version that was found, or what is missing
 * @param remedy how to get it; empty where it works
 */
public record Availability(boolean works, String detail, String remedy) {
    public Availability {
        Objects.requireNonNull(detail);
        if (works != remedy.isEmpty()) {
            throw new IllegalArgumentException("a remedy goes with what does not work");
        }
    }

    public static Availability working(String detail) {
        return new Availability(true, detail, "");
    }

    public static Availability missing(String detail, String remedy) {
        return new Availability(false, detail, remedy);
    }
}
