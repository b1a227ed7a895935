package grader.pipeline;

import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import java.util.Set;
import java.util.stream.Collectors;

/** What an attack came up against, as the report tells it. */
enum HostileLayer {
    INTAKE("intake"),
    NAMES("names of classes"),
    COMPILER("compiler"),
    COMPILER_LIMITS("limits of the compiler"),
    BYTECODE("bytecode check"),
    HOST_CLOCK("the host's clock"),
    MEMORY("memory limit"),
    OUTPUT("output limit"),
    LEDGER("ledger of tests"),
    SUITE("suite"),
    /** Linked runtime, closed module, seccomp, no network: whatever it was that let the attack go nowhere. */
    RUNTIME("runtime and sandbox");

    private final String words;

    HostileLayer(String words) {
        this.words = words;
    }

    static HostileLayer of(Report report, HostileVerdict verdict) {
        return switch (report.status()) {
            case COMPILE_ERROR -> hasReason(report, "grader.compiler") ? COMPILER_LIMITS : COMPILER;
            case REJECTED -> hasReason(report, "intake_") ? INTAKE : hasReason(report, "policy") ? BYTECODE : NAMES;
            default -> verdict == HostileVerdict.HARMLESS ? RUNTIME : ofTests(report);
        };
    }

    private static HostileLayer ofTests(Report report) {
        Set<String> outcomes = report.tests().stream()
                .flatMap(test -> test.runs().stream())
                .map(RunLine::outcome)
                .collect(Collectors.toSet());
        if (outcomes.contains("timed_out")) {
            return HOST_CLOCK;
        } else if (outcomes.contains("memory_exceeded")) {
            return MEMORY;
        } else if (outcomes.contains("output_exceeded")) {
            return OUTPUT;
        } else if (outcomes.contains("failed") && !outcomes.contains("exited") && !outcomes.contains("crashed")) {
            return SUITE;
        }
        return LEDGER;
    }

    private static boolean hasReason(Report report, String prefix) {
        return report.reasons().stream().map(Reason::code).anyMatch(code -> code.startsWith(prefix));
    }

    @Override
    public String toString() {
        return words;
    }
}
