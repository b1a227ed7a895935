package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes values out of a mapping by key; collects what is wrong instead of stopping at it. */
final class Fields {

    private final Path file;
    private final Yaml.Mapping mapping;
    private final String where;
    private final List<ProblemError> errors;
    private final Set<String> asked = new HashSet<>();

    /**
     * Ready to read.
     *
     * @param where the key that the mapping stands under, empty for the file itself
     * @param errors where what is wrong is added
     */
    Fields(Path file, Yaml.Mapping mapping, String where, List<ProblemError> errors) {
        this.file = file;
        this.mapping = mapping;
        this.where = where;
        this.errors = errors;
    }

    String text(String key) {
        return required(key)
                .map(value -> scalar(key, value))
                .filter(text -> nonBlank(key, text))
                .orElse("");
    }

    String textOr(String key, String otherwise) {
        return find(key).map(value -> scalar(key, value)).orElse(otherwise);
    }

    /** A value that is parsed from its text; {@code otherwise} where it is wrong, which is an error. */
    <T> T parsed(String key, T otherwise, Function<String, T> parse) {
        return required(key).map(value -> parse(key, value, otherwise, parse)).orElse(otherwise);
    }

    <T> T parsedOr(String key, T otherwise, Function<String, T> parse) {
        return find(key).map(value -> parse(key, value, otherwise, parse)).orElse(otherwise);
    }

    <T> List<T> parsedList(String key, Function<String, T> parse) {
        List<T> items = new ArrayList<>();
        for (Yaml item : items(key)) {
            try {
                items.add(parse.apply(scalar(key, item)));
            } catch (IllegalArgumentException e) {
                error(item.line(), name(key) + ": " + e.getMessage());
            }
        }
        return items;
    }

    /** The items of a list that may be left out. */
    List<Yaml> items(String key) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.orElseThrow() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        error(value.orElseThrow().line(), name(key) + " must be a list: [a, b], or a line '- …' for each");
        return List.of();
    }

    /** A mapping under a key; an empty one where there is none, which is an error. */
    Fields fields(String key) {
        Yaml value = required(key).orElseGet(() -> new Yaml.Mapping(mapping.line(), Map.of(), Map.of()));
        return new Fields(file, asMapping(key, value), name(key), errors);
    }

    Yaml.Mapping asMapping(String key, Yaml value) {
        if (value instanceof Yaml.Mapping found) {
            return found;
        }
        error(value.line(), name(key) + " must hold keys and values");
        return new Yaml.Mapping(value.line(), Map.of(), Map.of());
    }

    /** All entries, each a whole number. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> {
            asked.add(key);
            numbers.put(key, parse(key, value, 0, Values::positive));
        });
        return numbers;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    int line() {
        return mapping.line();
    }

    int line(String key) {
        return mapping.keyLines().getOrDefault(key, mapping.line());
    }

    void error(int line, String message) {
        errors.add(new ProblemError(file, line, message));
    }

    /** To be called once all keys have been asked for. */
    void refuseOthers() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                String meant = Values.nearest(key, asked)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; there are: "
                                + String.join(", ", asked.stream().sorted().toList()));
                error(line(key), "unknown key '" + key + "'" + meant);
            }
        }
    }

    private <T> T parse(String key, Yaml value, T otherwise, Function<String, T> parse) {
        try {
            return value instanceof Yaml.Scalar ? parse.apply(scalar(key, value)) : wrong(key, value, otherwise);
        } catch (IllegalArgumentException e) {
            error(value.line(), name(key) + ": " + e.getMessage());
            return otherwise;
        }
    }

    private <T> T wrong(String key, Yaml value, T otherwise) {
        scalar(key, value);
        return otherwise;
    }

    private String scalar(String key, Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        error(value.line(), name(key) + " must be a single value");
        return "";
    }

    private boolean nonBlank(String key, String text) {
        if (text.isBlank()) {
            error(line(key), name(key) + " is empty");
        }
        return true;
    }

    private Optional<Yaml> required(String key) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            error(mapping.line(), "key '" + name(key) + "' is missing");
        }
        return value;
    }

    private Optional<Yaml> find(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    private String name(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
