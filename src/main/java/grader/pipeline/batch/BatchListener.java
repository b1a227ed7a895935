package grader.pipeline.batch;

import grader.pipeline.Standing;
import grader.report.BatchSummary;

/** Told how a batch gets on, by one thread at a time. */
public interface BatchListener {

    /**
     * One more submission has its report.
     *
     * @param earlier what was the matter with the report of an earlier batch, which was kept where it holds
     */
    void finished(BatchSummary.Line line, Standing earlier);
}
