package grader.cli;

import grader.intake.UnusableSourceException;
import grader.pipeline.batch.UnusableBatchException;
import grader.problem.BrokenProblemException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Failures in a line for people; the stack trace as well where {@code GRADER_DEBUG} is set. */
final class FailureHandler implements IExecutionExceptionHandler {

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
        StringBuilder text = new StringBuilder(String.valueOf(failure.getMessage()));
        Throwable cause = failure.getCause();
        for (int i = 0; cause != null && i < 3; i++) {
            text.append(": ").append(cause.getMessage());
            cause = cause.getCause();
        }
        return text.toString();
    }
}
