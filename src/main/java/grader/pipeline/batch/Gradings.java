package grader.pipeline.batch;

import grader.intake.UnusableSourceException;
import grader.pipeline.Standing;
import grader.report.BatchSummary;
import grader.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a batch has its submissions graded; safe with several threads. */
interface Gradings {

    /** Once, before the first grading. */
    void prepare();

    /** Whether an earlier report still tells what became of the submission; if not, what it depends on has changed. */
    Standing standing(Report report, Path source);

    /** At most so many are still to be graded. */
    void expect(int submissions);

    Report grade(Path source) throws UnusableSourceException;

    /** The report of something that is not to be opened. */
    Report rejected(Path source, Report.Reason reason);

    /** The report of a submission that broke the grader. */
    Report failed(Path source, Throwable failure);

    /** Why no submission can be graded now, if so: what comes of one that is known to be good. */
    Optional<String> trouble();

    BatchSummary summary(List<BatchSummary.Line> lines, List<BatchSummary.Ignored> ignored);
}
