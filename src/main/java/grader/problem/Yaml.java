package grader.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value that knows its line. */
sealed interface Yaml {

    /** Counted from 1. */
    int line();

    /** Keys and values; each key with the line it stands on. */
    record Mapping(int line, Map<String, Yaml> entries, Map<String, Integer> keyLines) implements Yaml {
        public Mapping {
            entries = new LinkedHashMap<>(entries);
            keyLines = Map.copyOf(keyLines);
        }
    }

    /** Items. */
    record Sequence(int line, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A word, number or text, as written. */
    record Scalar(int line, String text) implements Yaml {}
}
