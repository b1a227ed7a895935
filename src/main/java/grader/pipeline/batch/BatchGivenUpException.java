package grader.pipeline.batch;

/** A batch that can't go on, since nothing can be graded any more; the message says why and what to do. */
public final class BatchGivenUpException extends RuntimeException {

    BatchGivenUpException(String message) {
        super(message);
    }
}
