package grader.report;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal text takes. */
final class TextWidth {

    private static final String CUT = "…";

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private TextWidth() {}

    /** Columns; good for the scripts that terminals agree on. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** As wide as asked: filled up with blanks, or cut. Marks that stack up without end on one letter are cut as well. */
    static String fit(String text, int columns) {
        if (of(text) <= columns && text.codePointCount(0, text.length()) <= 2 * columns) {
            return text + " ".repeat(columns - of(text));
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            if (width > columns - 1 || ++count > 2 * columns) {
                width -= of(codePoint);
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept + CUT + " ".repeat(columns - 1 - width);
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        if (UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)) {
            return codePoint <= 0xFF60 || codePoint >= 0xFFE0;
        }
        return WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint))
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    }
}
