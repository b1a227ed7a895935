package grader.cli;

/** What the process ends with. */
final class ExitCodes {

    /** Graded, and at or above {@code --fail-under}. */
    static final int GRADED = 0;
    /** Graded below {@code --fail-under}. */
    static final int BELOW = 1;
    /** Wrong usage, or a broken problem. */
    static final int USAGE = 2;
    /** The grader itself failed: try again. */
    static final int FAILED = 3;

    private ExitCodes() {}
}
