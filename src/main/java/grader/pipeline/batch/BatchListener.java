package grader.pipeline.batch;

import grader.report.BatchSummary;

/** Told how a batch gets on, by one thread at a time. */
public interface BatchListener {

    /**
     * One more submission has its report.
     *
     * @param kept whether it was graded by an earlier batch
     */
    void finished(BatchSummary.Line line, boolean kept);
}
