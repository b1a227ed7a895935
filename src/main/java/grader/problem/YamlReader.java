package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML token by token, so that each value keeps its line. */
final class YamlReader {

    private static final int MAX_DEPTH = 16;
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final Path file;

    private YamlReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a file's text.
     *
     * @throws BrokenProblemException if it is no YAML mapping
     */
    static Yaml.Mapping read(Path file, String text) {
        YamlReader reader = new YamlReader(file);
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw reader.error(1, "not a mapping of keys to values");
            }
            Yaml.Mapping mapping = reader.mapping(parser, 0);
            if (parser.nextToken() != null) {
                throw reader.error(line(parser), "a second document; there must be one");
            }
            return mapping;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw reader.error(line, "not YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    private Yaml value(JsonParser parser, int depth) {
        if (depth > MAX_DEPTH) {
            throw error(line(parser), "nested too deeply");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw error(line(parser), "aliases are not used here; write the value out");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, depth);
        } else if (token == JsonToken.START_ARRAY) {
            return sequence(parser, depth);
        } else {
            return new Yaml.Scalar(line(parser), token == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
    }

    private Yaml.Mapping mapping(JsonParser parser, int depth) {
        int line = line(parser);
        Map<String, Yaml> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            Yaml value = value(parser, depth + 1);
            if (entries.put(key, value) != null) {
                throw error(keyLine, "key '" + key + "' stands here a second time");
            }
            keyLines.put(key, keyLine);
        }
        return new Yaml.Mapping(line, entries, keyLines);
    }

    private Yaml.Sequence sequence(JsonParser parser, int depth) {
        int line = line(parser);
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Yaml.Sequence(line, items);
    }

    private BrokenProblemException error(int line, String message) {
        return new BrokenProblemException(List.of(new ProblemError(file, line, message)));
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
