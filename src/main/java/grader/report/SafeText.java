package grader.report;

/** Makes text that a candidate controls fit for a report, a terminal or a log. */
public final class SafeText {

    /** Where text was cut. */
    public static final String CUT = "… (cut)";

    private SafeText() {}

    /** On one line: line ends are written out as well. */
    public static String line(String text, int maxLength) {
        return clean(text, maxLength, false);
    }

    /** With its lines and tabs. */
    public static String block(String text, int maxLength) {
        return clean(text, maxLength, true);
    }

    private static String clean(String text, int maxLength, boolean keepLines) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), maxLength) + 16);
        int index = 0;
        while (index < text.length()) {
            if (clean.length() >= maxLength) {
                return clean.append(CUT).toString();
            }
            int codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            append(clean, codePoint, keepLines);
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, int codePoint, boolean keepLines) {
        if (keepLines && (codePoint == '\n' || codePoint == '\t')) {
            clean.append((char) codePoint);
        } else if (codePoint == '\r' && keepLines) {
            return;
        } else if (isHidden(codePoint)) {
            clean.append(String.format("\\u%04x", codePoint));
        } else {
            clean.appendCodePoint(codePoint);
        }
    }

    /** Control characters, bidirectional and other invisible formatting, lone surrogates, private and unassigned ones. */
    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
