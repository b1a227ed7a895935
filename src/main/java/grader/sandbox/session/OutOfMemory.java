package grader.sandbox.session;

import grader.sandbox.Exit;

/** What {@code -XX:+ExitOnOutOfMemoryError} looks like from outside. */
final class OutOfMemory {

    private static final int EXIT_CODE = 3;

    private OutOfMemory() {}

    static boolean isExit(Exit exit, String diagnosis) {
        return exit.killedForMemory()
                || (exit.code() == EXIT_CODE && diagnosis.contains("Terminating due to java.lang.OutOfMemoryError"));
    }
}
