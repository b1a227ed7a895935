package grader.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts to values. Each throws an {@link IllegalArgumentException} that says how to write it. */
final class Values {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|min)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(B|KiB|MiB|GiB)");
    private static final Pattern COORDINATE = Pattern.compile("\\w[\\w.-]*:\\w[\\w.-]*:\\d[\\w.-]*");
    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(\\.[\\p{L}_$][\\p{L}\\d_$]*)*");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<Integer> RELEASES = Set.of(17, 21, 25);

    private Values() {}

    static Duration duration(String text) {
        Matcher matcher = matched(DURATION, text, "a whole number and ms, s or min, as in 500ms");
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    static long size(String text) {
        Matcher matcher = matched(SIZE, text, "a whole number and B, KiB, MiB or GiB, as in 256MiB");
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "KiB" -> number << 10;
            case "MiB" -> number << 20;
            case "GiB" -> number << 30;
            default -> number;
        };
    }

    static int positive(String text) {
        return Integer.parseInt(matched(Pattern.compile("[1-9]\\d{0,3}"), text, "a whole number above 0")
                .group());
    }

    static int weight(String text) {
        return Integer.parseInt(matched(Pattern.compile("[1-9]\\d{0,3}"), text, "a whole number from 1 to 9999")
                .group());
    }

    static double factor(String text) {
        return Double.parseDouble(matched(Pattern.compile("\\d{1,2}(\\.\\d{1,2})?"), text, "a number as 2 or 2.5")
                .group());
    }

    static int release(String text) {
        return RELEASES.stream()
                .filter(release -> release.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of 17, 21, 25"));
    }

    static String coordinate(String text) {
        String how = "group:artifact:version with one fixed version, as in org.apache.commons:commons-lang3:3.18.0";
        String coordinate = matched(COORDINATE, text, how).group();
        if (coordinate.endsWith("-SNAPSHOT")) {
            throw new IllegalArgumentException("'" + text + "' is not fixed, a SNAPSHOT changes; name a release");
        }
        return coordinate;
    }

    /** A problem's or category's name. */
    static String kebab(String text) {
        return matched(KEBAB, text, "in lower case with hyphens, as lru-cache").group();
    }

    /** A class, or a member of one. */
    static String name(String text) {
        return matched(SUBJECT, text, "a class or a method, as Hanoi or Hanoi.move")
                .group();
    }

    static String subject(String text) {
        if (Construct.of(text).isPresent()) {
            return text;
        }
        return matched(SUBJECT, text, "a construct, a type or a member, as in java.util.Arrays.sort")
                .group();
    }

    static <E extends Enum<E>> E word(String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of " + words(values)));
    }

    /** All words of an enum, for messages. */
    static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(Values::word).collect(Collectors.joining(", "));
    }

    /** The one that was probably meant: at most two letters off. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= 2)
                .min((a, b) -> Integer.compare(distance(word, a), distance(word, b)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Matcher matched(Pattern pattern, String text, String how) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not " + how);
        }
        return matcher;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
