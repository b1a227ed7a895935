package grader.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads which package a source declares, without parsing the rest of it.
 *
 * <p>It only decides where a file belongs. A source that fools it gets a wrong path and nothing more: what classes are
 * really called is asked of the class files.
 */
final class PackageDeclaration {

    private final String text;
    private int at;

    private PackageDeclaration(String text) {
        this.text = text;
    }

    /** The segments of the package's name; none for the unnamed package and for what the compiler will refuse. */
    static List<String> of(String source) {
        return new PackageDeclaration(UnicodeEscapes.translated(source)).read();
    }

    private List<String> read() {
        skipBlank();
        while (take('@')) {
            skipBlank();
            if (name().isEmpty()) {
                return List.of();
            }
            if (take('(')) {
                skipArguments();
            }
            skipBlank();
        }
        if (!word().equals("package")) {
            return List.of();
        }
        skipBlank();
        List<String> name = name();
        return take(';') ? name : List.of();
    }

    /** A qualified name and the blanks around its dots and behind it; none where it is malformed. */
    private List<String> name() {
        List<String> segments = new ArrayList<>();
        do {
            skipBlank();
            String segment = word();
            if (segment.isEmpty()) {
                return List.of();
            }
            segments.add(segment);
            skipBlank();
        } while (take('.'));
        return List.copyOf(segments);
    }

    private String word() {
        int start = at;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (at == start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return text.substring(start, at);
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                skipLine();
            } else if (text.startsWith("/*", at)) {
                skipTo("*/", at + 2);
            } else if (c == ' ' || c == '\t' || c == '\f' || c == '\n' || c == '\r') {
                at++;
            } else {
                return;
            }
        }
    }

    /** From behind an opening parenthesis to behind the one that closes it. */
    private void skipArguments() {
        int depth = 1;
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at);
            if (text.startsWith("\"\"\"", at)) {
                skipQuoted("\"\"\"");
            } else if (c == '"' || c == '\'') {
                skipQuoted(String.valueOf(c));
            } else if (text.startsWith("//", at)) {
                skipLine();
            } else if (text.startsWith("/*", at)) {
                skipTo("*/", at + 2);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at++;
            }
        }
    }

    private void skipQuoted(String quote) {
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + quote.length());
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
