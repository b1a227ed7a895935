package grader.problem;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Paths that an assessment names. Each throws an {@link IllegalArgumentException} that says how to write it. */
final class Places {

    /** The submission itself. */
    static final String ALL = ".";

    private static final int LONGEST = 100;
    private static final int DEEPEST = 8;

    private Places() {}

    /** The folder of a problem, relative to the assessment's file. */
    static String ofProblem(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is empty; name the problem's folder");
        }
        if (isAbsolute(text) || text.indexOf('\\') >= 0 || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a path relative to this file, with '/' between folders, as ../problems/lru-cache");
        }
        return text;
    }

    /** A folder or file inside a submission: without empty and {@code .} segments, in the form that intake compares. */
    static String inSubmission(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is empty; name a folder or file, or leave the key out");
        }
        if (isAbsolute(text) || text.indexOf('\\') >= 0 || text.codePoints().anyMatch(Places::isInvisible)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a path inside the submission, with '/' between folders, as task-1/src");
        }
        List<String> segments = segments(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (segments.contains("..")) {
            throw new IllegalArgumentException("'" + text + "' may lead out of the submission; write it without '..'");
        }
        if (segments.stream().anyMatch(segment -> segment.startsWith("."))) {
            throw new IllegalArgumentException(
                    "'" + text + "' is hidden, and what is hidden in a submission is never read; take another name");
        }
        if (text.length() > LONGEST || segments.size() > DEEPEST) {
            throw new IllegalArgumentException("has more than " + LONGEST + " characters or " + DEEPEST + " folders");
        }
        return segments.isEmpty() ? ALL : String.join("/", segments);
    }

    /** Whether one lies in the other. */
    static boolean overlap(String a, String b) {
        List<String> first = segments(a.toLowerCase(Locale.ROOT));
        List<String> second = segments(b.toLowerCase(Locale.ROOT));
        int common = Math.min(first.size(), second.size());
        return first.subList(0, common).equals(second.subList(0, common));
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .toList();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isAbsolute(String text) {
        return text.startsWith("/") || text.startsWith("~") || text.matches("(?s)[A-Za-z]:.*");
    }
}
