package grader.bench;

import grader.sandbox.choice.SandboxChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * How much is measured, and where.
 *
 * @param only the parts
 * @param problems ids of the bank's problems; all where empty
 * @param rounds how often each side grades each problem, and how often each sandbox boots
 * @param batch submissions in a batch
 * @param many submissions in a long batch
 * @param noise gradings of each solution
 * @param threads that grade at once where verdicts are compared
 * @param sandbox the kind of sandbox
 * @param cache the cache folder
 * @param out where results go
 */
record Settings(
        List<Part> only,
        Set<String> problems,
        int rounds,
        int batch,
        int many,
        int noise,
        int threads,
        SandboxChoice sandbox,
        Path cache,
        Path out) {

    Settings {
        only = List.copyOf(only);
        problems = Set.copyOf(problems);
    }

    /**
     * From {@code bench.only} and the others.
     *
     * @throws IllegalArgumentException that says which is wrong
     */
    static Settings of(Properties given) {
        Path out = Path.of("target", "bench").toAbsolutePath();
        return new Settings(
                Part.parse(given.getProperty("bench.only", "")),
                words(given.getProperty("bench.problems", "")),
                count(given, "bench.rounds", 10),
                count(given, "bench.batch", 40),
                count(given, "bench.many", 1_000),
                count(given, "bench.noise", 200),
                count(given, "bench.threads", Runtime.getRuntime().availableProcessors()),
                kind(given.getProperty("bench.sandbox", "")),
                path(given.getProperty("bench.cache", ""), out.resolve("cache")),
                out);
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s*,\\s*", -1));
    }

    private static int count(Properties given, String key, int standard) {
        String value = given.getProperty(key, "").strip();
        if (value.isEmpty()) {
            return standard;
        }
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(key + ": not a number from 1 to 999999: " + value);
        }
        return Integer.parseInt(value);
    }

    private static SandboxChoice kind(String word) {
        if (word.isBlank()) {
            return SandboxChoice.CONTAINER;
        }
        return SandboxChoice.kinds().stream()
                .filter(kind -> kind.toString().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "bench.sandbox: there is no kind '" + word + "'; there are " + SandboxChoice.kinds()));
    }

    private static Path path(String given, Path standard) {
        return given.isBlank() ? standard : Path.of(given).toAbsolutePath().normalize();
    }
}
