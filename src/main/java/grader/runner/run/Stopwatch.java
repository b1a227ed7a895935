package grader.runner.run;

import grader.protocol.FrameWriter;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.io.IOException;

/**
 * Measures each stretch between two events, a test or what lies between tests, and tells the host every now and then
 * how far it is.
 *
 * <p>The time that counts is the longer of CPU time and of the time that the test's own thread ran or waited; waiting
 * is sampled at each pulse, and does not count while other threads of the code have work to do, which may get no CPU now.
 * So neither other work on the machine nor a test that sleeps falsifies it.
 */
final class Stopwatch {

    private static final long PULSE_MILLIS = 20;
    private static final int PULSES_PER_FRAME = 2;
    /** A pulse that comes later is late for want of CPU, and so may be the end of a short wait. */
    private static final long MOST_BETWEEN_PULSES_NANOS = 5 * PULSE_MILLIS * 1_000_000;

    private final Meter meter;
    private final Thread testThread;
    private final FrameWriter writer;

    private Meter.Reading start;
    private long waitedNanos;

    Stopwatch(Meter meter, Thread testThread, FrameWriter writer) {
        this.meter = meter;
        this.testThread = testThread;
        this.writer = writer;
        this.start = meter.read();
    }

    void startPulse() {
        OwnThreads.start("pulse", this::pulse);
    }

    /** Begins a stretch. */
    synchronized void start() {
        startAt(meter.read());
    }

    private void startAt(Meter.Reading reading) {
        waitedNanos = 0;
        start = reading;
    }

    /** What the stretch took that ends now; another begins. */
    synchronized Measurement measure(long outputBytes, String output) {
        Meter.Reading begin = start;
        Meter.Reading end = meter.read();
        long counted = counted(begin, end);
        startAt(end);
        return new Measurement(
                end.wallNanos() - begin.wallNanos(),
                Math.max(0, end.cpuNanos() - begin.cpuNanos()),
                counted,
                Math.max(0, end.allocatedBytes() - begin.allocatedBytes()),
                outputBytes,
                output);
    }

    private long counted(Meter.Reading begin, Meter.Reading end) {
        long ownNanos = end.ownNanos() - begin.ownNanos() + waitedNanos;
        return Math.max(0, Math.max(end.cpuNanos() - begin.cpuNanos(), ownNanos));
    }

    private void pulse() {
        long last = System.nanoTime();
        int pulses = 0;
        try {
            while (true) {
                Thread.sleep(PULSE_MILLIS);
                long now = System.nanoTime();
                long counted = sample(now - last);
                last = now;
                if (++pulses % PULSES_PER_FRAME == 0) {
                    writer.write(new RunnerFrame.Pulse(counted));
                }
            }
        } catch (InterruptedException | IOException e) {
            // Without pulses the host falls back on wall time.
        }
    }

    private synchronized long sample(long sinceLast) {
        Thread.State state = testThread.getState();
        boolean waits =
                state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING || state == Thread.State.BLOCKED;
        if (waits && !(meter.othersMayWork() && WantedCpu.byAnother())) {
            waitedNanos += Math.min(sinceLast, MOST_BETWEEN_PULSES_NANOS);
        }
        return counted(start, meter.read());
    }
}
