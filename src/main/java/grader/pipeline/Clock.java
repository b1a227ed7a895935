package grader.pipeline;

import grader.report.Report.Times;

/** How long the parts of a grading take. */
final class Clock {

    private final long start = System.nanoTime();
    private long intakeEnd = start;
    private long compileEnd = start;

    void intakeEnds() {
        intakeEnd = System.nanoTime();
        compileEnd = intakeEnd;
    }

    void compileEnds() {
        compileEnd = System.nanoTime();
    }

    Times times() {
        long now = System.nanoTime();
        boolean ran = compileEnd > intakeEnd;
        return new Times(
                Millis.of(intakeEnd - start),
                Millis.of(compileEnd - intakeEnd),
                ran ? Millis.of(now - compileEnd) : 0,
                Millis.of(now - start));
    }
}
