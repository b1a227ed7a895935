package grader.bytecode;

/**
 * A class file that cannot be read. Class files come out of a sandbox that hostile sources may have subverted, so this
 * is an ordinary answer and not a fault of the grader.
 */
public final class MalformedClassException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedClassException(String className, String why) {
        super(Names.safe(className) + ": " + Names.safe(why));
    }

    MalformedClassException(String className, Throwable cause) {
        super(Names.safe(className) + ": " + Names.safe(String.valueOf(cause)), cause);
    }
}
