package grader.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in {@code problem.yaml}.
 *
 * <p>Components as in {@link Problem}.
 */
record ProblemFile(
        String id,
        String title,
        String topic,
        String question,
        Difficulty difficulty,
        int release,
        Limits limits,
        Set<Capability> allow,
        List<Library> libraries,
        List<Rule> rules,
        Map<String, Integer> score) {

    private static final int FULL_SCORE = 100;
    private static final Limits PLAUSIBLE =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(20), 256L << 20, 64L << 10, 2);

    /**
     * Reads it.
     *
     * @param expectedId the folder's name
     * @param errors where what is wrong is added
     * @return empty where it is no YAML; where single values are wrong, others stand in for them
     */
    static Optional<ProblemFile> read(Path file, String text, String expectedId, List<ProblemError> errors) {
        List<ProblemError> found = new ArrayList<>();
        Optional<ProblemFile> read = YamlReader.read(file, text, found)
                .map(mapping -> read(new Fields(file, mapping, "", found), expectedId));
        found.sort(Comparator.comparingInt(ProblemError::line));
        errors.addAll(found);
        return read;
    }

    private static ProblemFile read(Fields fields, String expectedId) {
        ProblemFile read = new ProblemFile(
                fields.parsed("id", "", Values::kebab),
                fields.text("title"),
                fields.text("topic"),
                fields.text("question"),
                fields.parsed("difficulty", Difficulty.EASY, word -> Values.word(word, Difficulty.values())),
                fields.parsed("release", 17, Values::release),
                limits(fields.fields("limits")),
                capabilities(fields),
                LibraryReader.read(fields),
                RuleReader.read(fields),
                score(fields.fields("score")));
        fields.refuseOthers();
        if (!read.id().isEmpty() && !read.id().equals(expectedId)) {
            fields.error(fields.line("id"), "id '" + read.id() + "' is not the folder's name, '" + expectedId + "'");
        }
        return read;
    }

    private static Set<Capability> capabilities(Fields fields) {
        Set<Capability> allowed = EnumSet.noneOf(Capability.class);
        allowed.addAll(fields.parsedList("allow", word -> Values.word(word, Capability.values())));
        return allowed;
    }

    private static Limits limits(Fields fields) {
        Duration test = fields.parsed("test", PLAUSIBLE.test(), Values::duration);
        Duration run = fields.parsed("run", PLAUSIBLE.run(), Values::duration);
        long memory = fields.parsed("memory", PLAUSIBLE.memoryBytes(), Values::size);
        long output = fields.parsed("output", PLAUSIBLE.outputBytes(), Values::size);
        double factor = fields.parsedOr("factor", PLAUSIBLE.timeFactor(), Values::factor);
        fields.refuseOthers();
        try {
            return new Limits(test, run, memory, output, factor);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            // Each of its messages starts with the key that it is about.
            fields.error(fields.line(message.split(" ", 2)[0]), "limits." + message);
            return PLAUSIBLE;
        }
    }

    private static Map<String, Integer> score(Fields fields) {
        Map<String, Integer> score = fields.numbers();
        score.keySet().forEach(category -> {
            try {
                Values.kebab(category);
            } catch (IllegalArgumentException e) {
                fields.error(fields.line(category), "score: " + e.getMessage());
            }
        });
        // A value that is wrong counts 0 here, and is an error already.
        int sum = score.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != FULL_SCORE && !score.containsValue(0)) {
            fields.error(fields.line(), "the categories of score add up to " + sum + "; they must add up to 100");
        }
        return score;
    }
}
