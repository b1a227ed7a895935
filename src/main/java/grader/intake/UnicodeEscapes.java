package grader.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first translation step of the Java language: escapes of any character, anywhere in a source. */
final class UnicodeEscapes {

    /** An escaped backslash starts no escape, so it is matched too and stays as it is. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\|\\\\u+([0-9a-fA-F]{4})");

    private UnicodeEscapes() {}

    static String translated(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        return ESCAPE.matcher(source).replaceAll(found -> {
            String digits = found.group(1);
            return Matcher.quoteReplacement(
                    digits == null ? found.group() : String.valueOf((char) Integer.parseInt(digits, 16)));
        });
    }
}
