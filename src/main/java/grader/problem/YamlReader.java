package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML token by token, so that each value keeps its line.
 *
 * <p>Anchors, aliases and tags are refused: a problem needs none, and bombs are made of them.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 16;
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final Path file;
    private final List<ProblemError> errors;

    private YamlReader(Path file, List<ProblemError> errors) {
        this.file = file;
        this.errors = errors;
    }

    /** No part of the file can be trusted from here on; the error is already noted. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * Reads a file's text.
     *
     * @param errors where what is wrong is added
     * @return empty if it is no YAML mapping, which is an error
     */
    static Optional<Yaml.Mapping> read(Path file, String text, List<ProblemError> errors) {
        YamlReader reader = new YamlReader(file, errors);
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                reader.error(1, "not a mapping of keys to values, as 'id: lru-cache'");
                return Optional.empty();
            }
            Yaml.Mapping mapping = reader.mapping(parser, 0);
            if (parser.nextToken() != null) {
                reader.error(line(parser), "a second document starts here; there must be one");
            }
            return Optional.of(mapping);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            reader.error(line, "not YAML: " + reason(e.getOriginalMessage()));
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Yaml value(JsonParser parser, int depth) throws Unreadable {
        if (depth > MAX_DEPTH) {
            throw unreadable(parser, "nested more than " + MAX_DEPTH + " deep");
        }
        refuseReferences(parser);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, depth);
        } else if (token == JsonToken.START_ARRAY) {
            return sequence(parser, depth);
        } else {
            return new Yaml.Scalar(line(parser), token == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
    }

    private Yaml.Mapping mapping(JsonParser parser, int depth) throws Unreadable {
        int line = line(parser);
        Map<String, Yaml> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            refuseReferences(parser);
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            Yaml value = value(parser, depth + 1);
            Integer before = keyLines.putIfAbsent(key, keyLine);
            if (before == null) {
                entries.put(key, value);
            } else {
                error(keyLine, "key '" + key + "' stands in line " + before + " already");
            }
        }
        return new Yaml.Mapping(line, entries, keyLines);
    }

    private Yaml.Sequence sequence(JsonParser parser, int depth) throws Unreadable {
        int line = line(parser);
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Yaml.Sequence(line, items);
    }

    private void refuseReferences(JsonParser parser) throws Unreadable {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw unreadable(parser, "aliases are not used here; write the value out");
        }
        if (parser.getObjectId() != null) {
            throw unreadable(parser, "anchors are not used here; write the value out");
        }
        if (parser.getTypeId() != null) {
            throw unreadable(parser, "tags are not used here; write the value alone");
        }
    }

    private Unreadable unreadable(JsonParser parser, String message) {
        error(line(parser), message);
        return new Unreadable();
    }

    private void error(int line, String message) {
        errors.add(new ProblemError(file, line, message));
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** What is wrong, without what the parser was doing and where: "while parsing…", "in reader, line…". */
    private static String reason(String message) {
        return message.lines()
                .filter(line -> !line.startsWith("while ") && !line.startsWith(" "))
                .findFirst()
                .orElse(message);
    }
}
