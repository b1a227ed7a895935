package grader.intake;

import java.nio.file.Path;

/** A file's name as text: UTF-8, whatever the locale of this JVM is. */
final class FileName {

    /** Stands where bytes are no UTF-8. */
    static final char UNDECODED = '\uFFFD';

    private FileName() {}

    /** Of a path of one name. Two names that are no UTF-8 may have one text. */
    static String text(Path name) {
        String text = name.toString();
        if (!isUndecoded(text)) {
            return text;
        }
        // Without a locale, a JVM takes names for ASCII. A URI keeps their bytes, and decodes them as UTF-8.
        String path = name.toUri().getPath();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    static boolean isUndecoded(String text) {
        return text.indexOf(UNDECODED) >= 0;
    }
}
