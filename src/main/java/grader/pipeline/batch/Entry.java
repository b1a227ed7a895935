package grader.pipeline.batch;

import java.nio.file.Path;

/**
 * One submission of a batch.
 *
 * @param name of its report: plain ASCII, and no other's of the batch even without case
 * @param path where it lies
 * @param kind whether it may be graded
 */
public record Entry(String name, Path path, Kind kind) {

    /** What lies there. */
    public enum Kind {
        /** Intake says what it is. */
        SUBMISSION,
        /** Somewhere else, and a candidate may have made it: it could lead to any file of the interviewer's. */
        LINK,
        /** A FIFO, socket or device. */
        SPECIAL
    }
}
