package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.Capacity;
import grader.sandbox.Child;
import grader.sandbox.Role;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Boots children that wait, and counts them. */
final class WaitingMachine implements SandboxKind {
    private final Capacity capacity;
    final List<WaitingChild> children = new CopyOnWriteArrayList<>();
    final List<SandboxLimits> limits = new CopyOnWriteArrayList<>();
    private final BlockingQueue<WaitingChild> starts = new LinkedBlockingQueue<>();
    private final Semaphore running = new Semaphore(Integer.MAX_VALUE);
    volatile boolean broken;

    WaitingMachine(Capacity capacity) {
        this.capacity = capacity;
    }

    void pause() {
        running.drainPermits();
    }

    void goOn() {
        running.release();
    }

    void awaitStarts(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            assertThat(starts.poll(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Override
    public Child start(Role role, SandboxLimits size) {
        if (broken) {
            throw new SandboxException("no room");
        }
        running.acquireUninterruptibly();
        try {
            WaitingChild child = new WaitingChild();
            children.add(child);
            limits.add(size);
            starts.add(child);
            return child;
        } catch (IOException e) {
            throw new SandboxException("no child", e);
        }
    }

    @Override
    public Capacity capacity() {
        return capacity;
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public String fingerprint() {
        return "";
    }

    @Override
    public String jdk() {
        return "";
    }
}
