package grader.bytecode;

import java.util.LinkedHashMap;
import java.util.Map;

/** Usual answers to what is not allowed, from {@code suggestions.txt}. */
final class Suggestions {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Suggestions() {
        for (String line : AllowList.Resources.lines("suggestions.txt")) {
            int equals = line.indexOf(" = ");
            texts.put(line.substring(0, equals), line.substring(equals + 3));
        }
    }

    /** The text for {@code Type.member}, else for the type, else for a prefix of it; else empty. */
    String instead(String type, String member) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (fits(text.getKey(), type, member)) {
                return text.getValue();
            }
        }
        return "";
    }

    private static boolean fits(String key, String type, String member) {
        if (key.startsWith("*.")) {
            return key.substring(2).equals(member);
        }
        String full = type + "." + member;
        return key.endsWith("*")
                ? full.startsWith(key.substring(0, key.length() - 1))
                : key.equals(full) || key.equals(type);
    }
}
