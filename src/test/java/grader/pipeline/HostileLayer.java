package grader.pipeline;

import static java.util.Map.entry;

import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.Report.RunLine;
import java.util.List;
import java.util.Map;
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
    GROWTH("measured growth"),
    MEMORY("memory limit"),
    OUTPUT("output limit"),
    LEDGER("ledger of tests"),
    SEAL("sealed frames"),
    SUITE("suite"),
    LINKED_RUNTIME("linked run-time"),
    CLOSED_MODULE("closed modules"),
    /** The context class loader is not the submission's, and the submission's gives out no resources. */
    CLASS_LOADERS("class loaders"),
    SANDBOX("sandbox"),
    JVM_OPTIONS("JVM options"),
    /** As where a process may not destroy itself. */
    JDK("the JDK itself"),
    /** The attack went through and there was nothing to be had by it, or there was nothing to stop. */
    NOTHING_GAINED("nothing gained");

    /** What an attack that was stopped tells begins so; the first that fits counts. */
    private static final List<Map.Entry<String, HostileLayer>> BY_WORDS = List.of(
            entry("lost: no finalizer ran", JVM_OPTIONS),
            entry("lost javax.management.ReflectionException", JVM_OPTIONS),
            entry("lost java.lang.ClassNotFoundException: SumsTest", CLASS_LOADERS),
            entry("lost java.lang.NullPointerException", CLASS_LOADERS),
            entry("lost java.util.MissingResourceException", CLASS_LOADERS),
            entry("lost java.lang.NoClassDefFoundError", LINKED_RUNTIME),
            entry("lost java.lang.ClassNotFoundException", LINKED_RUNTIME),
            entry("lost java.lang.reflect.InaccessibleObjectException", CLOSED_MODULE),
            entry("lost java.lang.IllegalAccessException", CLOSED_MODULE),
            entry("lost java.io.EOFException", NOTHING_GAINED),
            entry("lost java.io.", SANDBOX),
            entry("lost java.net.", SANDBOX),
            entry("lost java.nio.file.", SANDBOX),
            entry("lost java.lang.UnsatisfiedLinkError", SANDBOX),
            entry("lost ", JDK));

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
        return BY_WORDS.stream()
                .filter(each -> told.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING_GAINED);
    }

    private static HostileLayer ofTests(Report report) {
        Set<String> outcomes = report.tests().stream()
                .flatMap(test -> test.runs().stream())
                .map(RunLine::outcome)
                .collect(Collectors.toSet());
        boolean disturbed = report.tests().stream()
                .flatMap(test -> test.runs().stream())
                .anyMatch(run -> run.message().startsWith("the results were disturbed"));
        if (disturbed) {
            return SEAL;
        } else if (outcomes.contains("timed_out")) {
            return HOST_CLOCK;
        } else if (outcomes.contains("outgrown")) {
            return GROWTH;
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
