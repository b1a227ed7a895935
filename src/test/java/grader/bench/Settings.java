package grader.bench;

import grader.problem.Solution;
import grader.sandbox.choice.SandboxChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much is measured, and where.
 *
 * @param only the parts
 * @param problems ids of the bank's problems; all where empty
 * @param rounds how often each side grades each problem, and how often each sandbox boots
 * @param batch submissions in a batch
 * @param many submissions in a long batch
 * @param noise gradings of each solution
 * @param solutions the kinds of solutions whose verdicts are compared
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
        Set<Solution.Kind> solutions,
        int threads,
        SandboxChoice sandbox,
        Path cache,
        Path out) {

    /** Solutions whose verdicts a busy machine might change. */
    private static final List<Solution.Kind> JUDGED_ON_TIME = List.of(Solution.Kind.ACCEPTED, Solution.Kind.SLOW);

    Settings {
        only = List.copyOf(only);
        problems = Set.copyOf(problems);
        solutions = Set.copyOf(solutions);
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
                solutions(words(given.getProperty("bench.solutions", ""))),
                count(given, "bench.threads", Runtime.getRuntime().availableProcessors()),
                kind(given.getProperty("bench.sandbox", "")),
                path(given.getProperty("bench.cache", ""), out.resolve("cache")),
                out);
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s*,\\s*", -1));
    }

    private static Set<Solution.Kind> solutions(Set<String> words) {
        return words.isEmpty()
                ? Set.copyOf(JUDGED_ON_TIME)
                : words.stream().map(Settings::solution).collect(Collectors.toUnmodifiableSet());
    }

    private static Solution.Kind solution(String word) {
        return JUDGED_ON_TIME.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "bench.solutions: there are accepted and slow ones, and no '" + word + "'"));
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
