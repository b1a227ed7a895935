package grader.bench;

/** A way to tell whether a submission is right. */
interface Side {

    /** For people. */
    String name();

    /**
     * Grades a solution that is right.
     *
     * @throws BenchException if it does not come to that
     */
    void grade(Task task);
}
