package grader.sandbox;

import grader.cache.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Children that run now, so that none outlives a grader that is told to end. */
public final class LiveChildren {

    private static final Set<AutoCloseable> CHILDREN = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> AFTERWARDS = ConcurrentHashMap.newKeySet();
    /** Taken for good once the grader ends: whoever asks then waits until this process is gone. */
    private static final ReadWriteLock ENDING = new ReentrantReadWriteLock(true);

    private static final int START_PATIENCE_SECONDS = 10;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LiveChildren::closeAll, "close sandboxes"));
    }

    private LiveChildren() {}

    /**
     * Hangs up when the grader ends, after its children. A JVM waits 0.3 s in vain for a thread that is in the system's
     * hands, as one is that listens.
     */
    public static void hangUpAfterwards(Runnable connection) {
        AFTERWARDS.add(connection);
    }

    /**
     * Makes something in a folder; see {@link Staging#in}. Where the grader ends meanwhile, this does not return, and what
     * is unfinished goes after those that were making it.
     */
    public static void staging(Path folder, Staging.Maker maker) throws IOException {
        Staging.in(folder, staging -> {
            Runnable removal = () -> Staging.remove(staging);
            AFTERWARDS.add(removal);
            try {
                proceed();
                maker.make(staging);
            } finally {
                proceed();
                AFTERWARDS.remove(removal);
            }
        });
    }

    /** A child of a sandbox, or another process that must not outlive the grader. */
    static void add(AutoCloseable child) {
        CHILDREN.add(child);
    }

    static void remove(AutoCloseable child) {
        CHILDREN.remove(child);
    }

    /** Starts a child and adds it, with no end of the grader in between. */
    static <T> T start(Supplier<T> startAndAdd) {
        ENDING.readLock().lock();
        try {
            return startAndAdd.get();
        } finally {
            ENDING.readLock().unlock();
        }
    }

    /** Returns unless the grader is ending: what a child then says is about its being closed, and no candidate's doing. */
    static void proceed() {
        start(() -> true);
    }

    /** But not for ever: an engine that does not answer must not keep the grader from ending. */
    private static boolean waitForStarts() {
        try {
            return ENDING.writeLock().tryLock(START_PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void closeAll() {
        waitForStarts();
        CHILDREN.parallelStream().forEach(LiveChildren::close);
        AFTERWARDS.forEach(Runnable::run);
    }

    private static void close(AutoCloseable child) {
        try {
            child.close();
        } catch (Exception e) {
            // The others are to go all the same.
        }
    }
}
