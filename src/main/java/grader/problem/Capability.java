package grader.problem;

import java.util.Locale;

/** What a problem may allow beyond the default API. */
public enum Capability {
    THREADS,
    FILES,
    REFLECTION_PROXY,
    WEAK_REFERENCES,
    CRYPTO,
    LOGGING;

    /** As in {@code problem.yaml}: {@code weak-references}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
