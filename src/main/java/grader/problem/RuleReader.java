package grader.problem;

import java.util.ArrayList;
import java.util.List;

/** The rules of a {@code problem.yaml}. */
final class RuleReader {

    private RuleReader() {}

    static List<Rule> read(Fields fields) {
        List<Rule> rules = new ArrayList<>();
        for (Yaml item : fields.items("rules")) {
            if (item instanceof Yaml.Mapping mapping) {
                read(fields.inside(mapping, "rules"), rules);
            } else {
                fields.error(item.line(), "a rule holds keys and values: forbid, require or implement, and because");
            }
        }
        return rules;
    }

    private static void read(Fields rule, List<Rule> rules) {
        List<Rule.Kind> kinds = new ArrayList<>();
        for (Rule.Kind kind : Rule.Kind.values()) {
            rule.mayHave(kind.word());
            if (rule.has(kind.word())) {
                kinds.add(kind);
            }
        }
        String in = rule.parsedOr("in", "", Values::name);
        String because = rule.text("because");
        rule.refuseOthers();
        if (kinds.size() != 1) {
            rule.error(rule.line(), "a rule has one of: " + Values.words(Rule.Kind.values()));
            return;
        }
        Rule.Kind kind = kinds.get(0);
        String subject = rule.parsed(kind.word(), "", Values::subject);
        if (subject.isEmpty() || because.isBlank()) {
            return;
        }
        try {
            rules.add(new Rule(kind, subject, in, because));
        } catch (IllegalArgumentException e) {
            rule.error(rule.line(kind.word()), "rules: " + e.getMessage());
        }
    }
}
