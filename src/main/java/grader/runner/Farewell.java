package grader.runner;

import grader.protocol.FrameWriter;
import grader.protocol.RunnerFrame;
import java.io.EOFException;
import java.io.IOException;

/** Last words of a runner that can't go on. */
final class Farewell {

    private Farewell() {}

    static void tell(FrameWriter writer, Throwable reason) {
        if (reason instanceof EOFException) {
            // The host has gone, or needs no more.
            return;
        }
        try {
            writer.write(new RunnerFrame.Broken(reason instanceof OutOfMemoryError, describe(reason)));
        } catch (IOException e) {
            // Nobody listens.
        }
    }

    private static String describe(Throwable reason) {
        try {
            StackTraceElement[] trace = reason.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            String text = reason.getClass().getName() + ": " + reason.getMessage() + where;
            return text.substring(0, Math.min(text.length(), 2000));
        } catch (Throwable e) {
            // The reason may be of a candidate's class.
            return reason.getClass().getName();
        }
    }
}
