package grader.sandbox;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** Makes threads that keep no JVM alive; what it executes gets one of its own. */
public record DaemonThreads(String name) implements ThreadFactory, Executor {

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        newThread(work).start();
    }
}
