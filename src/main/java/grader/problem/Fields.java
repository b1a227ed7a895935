package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Takes values out of a mapping by key; collects what is wrong instead of stopping at it. */
final class Fields {

    private final Path file;
    private final Yaml.Mapping mapping;
    private final String where;
    private final List<ProblemError> errors;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

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

    /** A text that is not blank; where there is none, which is an error, an empty one. */
    String text(String key) {
        return required(key).map(value -> nonBlank(key, value)).orElse("");
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
        return items(key, find(key));
    }

    /** The items of a list; where there is none, which is an error, no items. */
    List<Yaml> requiredItems(String key) {
        return items(key, required(key));
    }

    private List<Yaml> items(String key, Optional<Yaml> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.orElseThrow() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        error(value.orElseThrow().line(), name(key) + " must be a list: [a, b], or a line '- …' for each");
        return List.of();
    }

    /** A mapping under a key. Where there is none that is one error, and none for each key that it lacks. */
    Fields fields(String key) {
        Optional<Yaml> value = required(key);
        if (value.isPresent() && value.get() instanceof Yaml.Mapping found) {
            return inside(found, name(key));
        }
        value.ifPresent(other -> error(other.line(), name(key) + " must hold keys and values"));
        Yaml.Mapping none = new Yaml.Mapping(mapping.line(), Map.of(), Map.of());
        return new Fields(file, none, name(key), new ArrayList<>());
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

    /** A key that is known, whether or not it is asked for. */
    void mayHave(String key) {
        asked.add(key);
    }

    /** For a mapping inside of this file. */
    Fields inside(Yaml.Mapping inner, String name) {
        return new Fields(file, inner, name, errors);
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

    /** To be called once all keys have been asked for: what is missing, and what nobody asked for. */
    void refuseOthers() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                Optional<String> meant = Values.nearest(key, asked);
                // A slip is one mistake, not an unknown key and a missing one.
                meant.ifPresent(missing::remove);
                error(
                        line(key),
                        "unknown key '" + name(key) + "'; "
                                + meant.map(near -> "did you mean '" + near + "'?")
                                        .orElseGet(() -> "there are: " + String.join(", ", new TreeSet<>(asked))));
            }
        }
        missing.forEach(key -> error(mapping.line(), "key '" + name(key) + "' is missing"));
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

    private String nonBlank(String key, Yaml value) {
        String text = scalar(key, value);
        if (value instanceof Yaml.Scalar && text.isBlank()) {
            error(value.line(), name(key) + " is empty");
        }
        return text;
    }

    private Optional<Yaml> required(String key) {
        Optional<Yaml> value = find(key);
        if (value.isEmpty()) {
            missing.add(key);
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
