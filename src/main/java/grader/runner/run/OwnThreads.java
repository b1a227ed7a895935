package grader.runner.run;

import grader.suite.internal.UnchargedThreads;

/** The runner's own threads, which no test is charged for. */
final class OwnThreads {

    private OwnThreads() {}

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        UnchargedThreads.add(thread);
        thread.start();
    }
}
