package grader.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
        List<String> libraries,
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
     */
    static ProblemFile read(Path file, String text, String expectedId, List<ProblemError> errors) {
        Fields fields = new Fields(file, YamlReader.read(file, text), "", errors);
        ProblemFile read = new ProblemFile(
                fields.text("id"),
                fields.text("title"),
                fields.text("topic"),
                fields.text("question"),
                fields.parsed("difficulty", Difficulty.EASY, word -> Values.word(word, Difficulty.values())),
                fields.parsed("release", 17, Values::release),
                limits(fields.fields("limits")),
                capabilities(fields),
                fields.parsedList("libraries", Values::coordinate),
                rules(file, fields, errors),
                score(fields.fields("score")));
        fields.refuseOthers();
        if (!read.id().equals(expectedId)) {
            fields.error(fields.line("id"), "id '" + read.id() + "' is not the folder's name, '" + expectedId + "'");
        }
        if (!read.libraries().isEmpty()) {
            fields.error(fields.line("libraries"), "libraries can't be resolved by this version; leave the list empty");
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
            fields.error(fields.line(), "limits: " + e.getMessage());
            return PLAUSIBLE;
        }
    }

    private static List<Rule> rules(Path file, Fields fields, List<ProblemError> errors) {
        List<Rule> rules = new ArrayList<>();
        for (Yaml item : fields.items("rules")) {
            Fields rule = new Fields(file, fields.asMapping("rules", item), "rules", errors);
            List<Rule.Kind> kinds = new ArrayList<>();
            for (Rule.Kind kind : Rule.Kind.values()) {
                if (rule.has(kind.word())) {
                    kinds.add(kind);
                }
            }
            String in = rule.parsedOr("in", "", Values::subject);
            String because = rule.text("because");
            if (kinds.size() == 1) {
                String subject = rule.parsed(kinds.get(0).word(), "", Values::subject);
                if (!subject.isBlank() && !because.isBlank()) {
                    rules.add(new Rule(kinds.get(0), subject, in, because));
                }
            } else {
                kinds.forEach(kind -> rule.textOr(kind.word(), ""));
                rule.error(rule.line(), "a rule has one of: forbid, require, implement");
            }
            rule.refuseOthers();
        }
        return rules;
    }

    private static Map<String, Integer> score(Fields fields) {
        Map<String, Integer> score = fields.numbers();
        int sum = score.values().stream().mapToInt(Integer::intValue).sum();
        if (!score.isEmpty() && sum != FULL_SCORE) {
            fields.error(fields.line(), "the categories of score add up to " + sum + "; they must add up to 100");
        }
        return score;
    }
}
