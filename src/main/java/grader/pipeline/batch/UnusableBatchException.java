package grader.pipeline.batch;

/** A batch that can't be begun as it was asked for; the message says why and what to do. */
public final class UnusableBatchException extends Exception {

    UnusableBatchException(String message) {
        super(message);
    }
}
