package grader.rules;

/** A candidate's words, fit to be shown. */
final class Text {

    private static final int LONGEST = 120;

    private Text() {}

    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (safe.length() >= LONGEST) {
                return safe.append('…').toString();
            }
            char c = text.charAt(i);
            if ((c >= ' ' && c < 127) || (c > 127 && Character.isLetterOrDigit(c))) {
                safe.append(c);
            } else {
                safe.append(String.format("\\u%04x", (int) c));
            }
        }
        return safe.toString();
    }
}
