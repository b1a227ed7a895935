package grader.pipeline;

import grader.report.Report.Times;
import java.util.EnumMap;
import java.util.Map;

/** How long the stages of a grading take, one after the other. */
final class Clock {

    /** What a grading goes through. */
    enum Stage {
        PREPARE,
        INTAKE,
        COMPILE,
        RULES,
        VERIFY,
        LINK,
        RUN
    }

    private final long start = System.nanoTime();
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private long last = start;

    /** All since the end of the stage before was this one. */
    void ends(Stage stage) {
        long now = System.nanoTime();
        nanos.put(stage, now - last);
        last = now;
    }

    Times times() {
        return new Times(
                of(Stage.PREPARE),
                of(Stage.INTAKE),
                of(Stage.COMPILE),
                of(Stage.RULES),
                of(Stage.VERIFY),
                of(Stage.LINK),
                of(Stage.RUN),
                Millis.of(System.nanoTime() - start));
    }

    private double of(Stage stage) {
        return Millis.of(nanos.getOrDefault(stage, 0L));
    }
}
