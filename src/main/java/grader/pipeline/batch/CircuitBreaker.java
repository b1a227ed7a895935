package grader.pipeline.batch;

import grader.report.Status;

/**
 * Ends a batch in which nothing can be graded any more, as when the container engine is gone. That submissions fail one
 * after the other is not enough, since each may be made to: what has the last word is a solution that is known to be good.
 */
final class CircuitBreaker {

    static final int MOST_IN_A_ROW = 5;

    private final Gradings gradings;
    private int failed;

    CircuitBreaker(Gradings gradings) {
        this.gradings = gradings;
    }

    /**
     * Told of each submission that was graded now. A rejection says nothing, since most need no sandbox.
     *
     * @throws BatchGivenUpException if gradings do not work any more
     */
    void graded(Status status) {
        if (status == Status.REJECTED) {
            return;
        }
        failed = status == Status.FAILED ? failed + 1 : 0;
        if (failed == MOST_IN_A_ROW) {
            failed = 0;
            gradings.trouble().ifPresent(reason -> {
                throw new BatchGivenUpException("given up: the last " + MOST_IN_A_ROW
                        + " submissions failed, and so does the problem's reference solution: " + reason
                        + "; when that is mended, the same command goes on");
            });
        }
    }
}
