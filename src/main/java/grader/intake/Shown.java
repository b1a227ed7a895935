package grader.intake;

/** Text that a candidate chose, made safe to show: one line, bounded, nothing that steers a terminal. */
final class Shown {

    private static final int LONGEST = 120;

    private Shown() {}

    /** In single quotes, for a message. */
    static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /** Without quotes. What can't be seen is written as a Java escape; the middle of a long text is left out. */
    static String plain(String text) {
        if (text.length() <= LONGEST) {
            return escaped(text);
        }
        // The ends tell most: where it lies, and what its name ends with.
        return escaped(text.substring(0, LONGEST - 40)) + "…" + escaped(text.substring(text.length() - 39));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (hidden(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Controls, bidirectional and zero-width characters, lone surrogates, line separators. */
    static boolean misleads(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return misleads(codePoint)
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || codePoint == FileName.UNDECODED;
    }
}
