package grader.cli;

import grader.intake.UnusableSourceException;
import grader.pipeline.batch.UnusableBatchException;
import grader.problem.BrokenProblemException;
import grader.report.FileTrouble;
import grader.report.SafeText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Failures in a line for people; the stack trace as well where {@code GRADER_DEBUG} is set. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final int MOST_CAUSES = 3;
    private static final int LONGEST = 4_000;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof BrokenProblemException broken) {
            broken.errors().forEach(error -> err.println(error.text()));
            return ExitCodes.USAGE;
        }
        err.println("grader: " + messages(failure));
        if (System.getenv("GRADER_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return failure instanceof UnusableSourceException || failure instanceof UnusableBatchException
                ? ExitCodes.USAGE
                : ExitCodes.FAILED;
    }

    private static String messages(Throwable failure) {
        StringBuilder text = new StringBuilder(message(failure));
        Throwable cause = failure.getCause();
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            // Who passed it on may have told it already.
            if (text.indexOf(reason(cause)) < 0) {
                text.append(": ").append(message(cause));
            }
            cause = cause.getCause();
        }
        return SafeText.block(text.toString(), LONGEST);
    }

    private static String message(Throwable failure) {
        if (failure instanceof FileSystemException system) {
            return system.getFile() + ": " + FileTrouble.reason(system);
        }
        Throwable cause = failure.getCause();
        // Of one that was thrown on without a word.
        if (cause != null && cause.toString().equals(failure.getMessage())) {
            return message(cause);
        }
        return reason(failure);
    }

    private static String reason(Throwable failure) {
        return failure instanceof IOException io
                ? FileTrouble.reason(io)
                : Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
    }
}
