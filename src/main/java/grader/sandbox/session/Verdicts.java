package grader.sandbox.session;

import grader.protocol.Ending;
import grader.protocol.Growth;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;

/** What a test that ended by itself is worth. */
final class Verdicts {

    private Verdicts() {}

    /**
     * Judges.
     *
     * @param end of the case itself, or of the container that took it along
     */
    static CaseResult of(PlannedCase planned, RunnerFrame.Finished end, RunLimits limits) {
        Ending ending = end.ending();
        Measurement measurement = end.measurement();
        Outcome outcome = outcome(planned, ending, measurement, limits);
        String message = switch (outcome) {
            case TIMED_OUT -> "passed, but only after the limit";
            case OUTPUT_EXCEEDED ->
                "printed " + measurement.outputBytes() + " bytes; the limit is " + limits.outputBytes();
            default -> ending.message().isEmpty() ? ending.thrown() : ending.message();
        };
        return new CaseResult(planned, outcome, message, ending.trace(), measurement, 1);
    }

    private static Outcome outcome(PlannedCase planned, Ending ending, Measurement measurement, RunLimits limits) {
        if (ending.thrown().equals(StackOverflowError.class.getName())) {
            return Outcome.STACK_OVERFLOW;
        }
        if (measurement.outputBytes() > limits.outputBytes()) {
            return Outcome.OUTPUT_EXCEEDED;
        }
        return switch (ending.result()) {
            case SUCCESSFUL ->
                measurement.countedNanos() > planned.limit().toNanos() ? Outcome.TIMED_OUT : Outcome.PASSED;
            case ABORTED -> Outcome.ABORTED;
            case FAILED -> measurement.growth().filter(Growth::exceeds).isPresent() ? Outcome.OUTGROWN : Outcome.FAILED;
            case SKIPPED -> Outcome.SKIPPED;
        };
    }
}
