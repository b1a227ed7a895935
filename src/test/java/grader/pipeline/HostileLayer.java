package grader.pipeline;

import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import java.util.List;
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
    LINKED_RUNTIME("linked run-time"),
    CLOSED_MODULE("closed modules"),
    CONTEXT_LOADER("context class loader"),
    SANDBOX("sandbox"),
    /** As where a process may not destroy itself. */
    JDK("the JDK itself"),
    /** The attack went through and there was nothing to be had by it, or there was nothing to stop. */
    NOTHING_GAINED("nothing gained");

    private static final List<String> NOT_LINKED = List.of("java.lang.NoClassDefFoundError", "java.lang.ClassNotFound");
    private static final List<String> NOT_OPEN =
            List.of("java.lang.reflect.InaccessibleObject", "java.lang.IllegalAccess");
    private static final List<String> WALLED_OFF = List.of(
            "java.io.",
            "java.net.",
            "java.nio.file.",
            "java.lang.UnsatisfiedLinkError",
            "java.util.prefs.",
            "java.lang.InternalError");

    private final String words;

    HostileLayer(String words) {
        this.words = words;
    }

    /** By the report, and by what an attack that changed nothing told of itself. */
    static HostileLayer of(Report report, HostileVerdict verdict, String told) {
        return switch (report.status()) {
            case COMPILE_ERROR -> hasReason(report, "grader.compiler") ? COMPILER_LIMITS : COMPILER;
            case REJECTED -> hasReason(report, "intake_") ? INTAKE : hasReason(report, "policy") ? BYTECODE : NAMES;
            default -> verdict == HostileVerdict.HARMLESS ? behind(told) : ofTests(report);
        };
    }

    private static HostileLayer behind(String told) {
        if (!told.startsWith("lost ")) {
            return NOTHING_GAINED;
        }
        String why = told.substring("lost ".length());
        if (why.endsWith("ClassNotFoundException: SumsTest")) {
            return CONTEXT_LOADER;
        } else if (NOT_LINKED.stream().anyMatch(why::startsWith)) {
            return LINKED_RUNTIME;
        } else if (NOT_OPEN.stream().anyMatch(why::startsWith)) {
            return CLOSED_MODULE;
        }
        return WALLED_OFF.stream().anyMatch(why::startsWith) ? SANDBOX : JDK;
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
