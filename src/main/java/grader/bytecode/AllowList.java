package grader.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One file of allowed types; the syntax is described in {@code allow/default.txt}. */
final class AllowList {

    private final Map<String, Optional<TypeRule>> exact = new LinkedHashMap<>();
    private final Map<Pattern, Optional<TypeRule>> patterns = new LinkedHashMap<>();
    private final List<String> expected = new ArrayList<>();

    private AllowList() {}

    static AllowList load(String name) {
        AllowList list = new AllowList();
        Resources.lines("allow/" + name + ".txt").forEach(list::add);
        return list;
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split(" +"));
        boolean newer = words.get(0).startsWith("?");
        String type = newer ? words.get(0).substring(1) : words.get(0);
        List<String> members = words.subList(1, words.size());
        Optional<TypeRule> rule =
                members.equals(List.of("!")) ? Optional.empty() : Optional.of(TypeRule.parse(members));
        if (type.contains("*")) {
            String regex = Pattern.quote(type).replace("*", "\\E[^/]*\\Q");
            patterns.put(Pattern.compile(regex), rule);
        } else if (exact.put(type, rule) != null) {
            throw new IllegalArgumentException("twice in the allow-list: " + type);
        } else if (!newer) {
            expected.add(type);
        }
    }

    Optional<TypeRule> rule(String type) {
        Optional<TypeRule> found = exact.get(type);
        if (found != null) {
            return found;
        }
        for (Map.Entry<Pattern, Optional<TypeRule>> pattern : patterns.entrySet()) {
            if (pattern.getKey().matcher(type).matches()) {
                return pattern.getValue();
            }
        }
        return Optional.empty();
    }

    /** The types that every JDK from 17 on must have. */
    List<String> expectedTypes() {
        return List.copyOf(expected);
    }

    /** Text files beside this class, without comments and empty lines. */
    static final class Resources {

        private Resources() {}

        static List<String> lines(String name) {
            try (InputStream in = AllowList.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalArgumentException("no such list: " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
