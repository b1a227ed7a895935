package grader.pipeline;

import grader.report.Report;
import grader.report.Status;
import java.util.stream.Stream;

/** What a good grader says of an attack. */
enum HostileVerdict {
    /** Refused by the bytecode policy. */
    POL(Status.REJECTED),
    /** Refused at intake, for a name, or by a rule. */
    REJ(Status.REJECTED),
    /** Does not compile, or not within the compiler's limits. */
    CE(Status.COMPILE_ERROR),
    FAIL(Status.GRADED),
    TLE(Status.GRADED),
    MLE(Status.GRADED),
    SOE(Status.GRADED),
    EXIT(Status.GRADED),
    CRASH(Status.GRADED),
    /** The attack does nothing: the submission gets what its honest part is worth. */
    HARMLESS(Status.GRADED);

    private final Status status;

    HostileVerdict(Status status) {
        this.status = status;
    }

    /** What a report comes to: of several outcomes the one that tells most. */
    static HostileVerdict of(Report report) {
        return switch (report.status()) {
            case REJECTED ->
                report.reasons().stream().anyMatch(reason -> reason.code().equals("policy")) ? POL : REJ;
            case COMPILE_ERROR -> CE;
            default ->
                Stream.of(EXIT, CRASH, MLE, SOE, TLE, FAIL)
                        .filter(verdict -> verdict.showsIn(report))
                        .findFirst()
                        .orElse(HARMLESS);
        };
    }

    private boolean showsIn(Report report) {
        return report.tests().stream().flatMap(test -> test.runs().stream()).anyMatch(run -> isShownBy(run.outcome()));
    }

    Status status() {
        return status;
    }

    /** Whether it is one that some test must show. */
    boolean showsInTests() {
        return status == Status.GRADED && this != HARMLESS;
    }

    /** Whether a test that came to this end, as the report words it, shows it. */
    boolean isShownBy(String outcome) {
        return switch (outcome) {
            case "failed", "aborted", "output_exceeded" -> this == FAIL;
            case "timed_out", "outgrown" -> this == TLE;
            case "memory_exceeded" -> this == MLE;
            case "stack_overflow" -> this == SOE;
            case "exited" -> this == EXIT;
            case "crashed" -> this == CRASH;
            default -> false;
        };
    }
}
