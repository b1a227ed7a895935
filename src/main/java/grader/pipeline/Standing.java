package grader.pipeline;

/** Whether an earlier report is what grading would come to now; if not, what has changed. */
public enum Standing {
    /** There is none. */
    NONE(""),
    HOLDS("graded before"),
    FAILED("the grader failed before"),
    OTHER_PROBLEM("the problem has changed"),
    OTHER_GRADER("another grader version"),
    OTHER_JDK("another JDK"),
    OTHER_SANDBOX("another sandbox"),
    OTHER_SUBMISSION("the submission has changed");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether the submission is graded once more, although it has a report. */
    public boolean isOutdated() {
        return this != NONE && this != HOLDS;
    }
}
