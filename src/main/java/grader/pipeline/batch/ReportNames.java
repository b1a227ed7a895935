package grader.pipeline.batch;

import grader.cache.Digest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for reports, safe as file names on every system, made of names that candidates chose.
 *
 * <p>A name that is plain already is kept. Otherwise what is not plain is left out, and a digest of the whole name stands
 * for letters that are lost. Who comes first gets the name, who has the same gets the digest of the path with it.
 */
final class ReportNames {

    private static final int LONGEST = 80;
    private static final int DIGITS = 8;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST - 1) + "}");
    /** Devices on Windows, whatever comes behind a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that nobody has.
     *
     * @param fileName the submission's
     * @param path which tells it from another with that name
     */
    String nameFor(String fileName, String path) {
        String plain = plain(fileName);
        if (take(plain)) {
            return plain;
        }
        String apart = cut(plain, LONGEST - DIGITS - 1) + "-" + digest(path);
        String name = apart;
        for (int i = 2; !take(name); i++) {
            name = cut(apart, LONGEST - 8) + "-" + i;
        }
        return name;
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    private static String plain(String fileName) {
        if (PLAIN.matcher(fileName).matches()
                && !fileName.endsWith(".")
                && !DEVICE.matcher(fileName).matches()) {
            return fileName;
        }
        String letters = Normalizer.normalize(fileName, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String kept = trimmed(letters.replaceAll("[^A-Za-z0-9._-]+", "-"));
        String name = kept.isEmpty() || DEVICE.matcher(kept).matches() ? trimmed("submission-" + kept) : kept;
        boolean lost = kept.isEmpty()
                || name.length() > LONGEST
                || letters.codePoints().anyMatch(each -> each > 127 && Character.isLetterOrDigit(each));
        return lost ? cut(name, LONGEST - DIGITS - 1) + "-" + digest(fileName) : name;
    }

    private static String trimmed(String name) {
        return name.replaceAll("^[._-]+|[._-]+$", "");
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : trimmed(name.substring(0, length));
    }

    private static String digest(String text) {
        return Digest.ofBytes(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
