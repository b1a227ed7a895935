package grader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What libraries were resolved to: every jar, in the order of the class path, by the digest of its bytes.
 *
 * @param jars at least one
 */
record Pin(List<Jar> jars) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) sha256:([0-9a-f]{64})");

    Pin {
        jars = List.copyOf(jars);
        if (jars.isEmpty()) {
            throw new IllegalArgumentException("libraries are at least one jar");
        }
    }

    /**
     * One of them.
     *
     * @param coordinate its own, with its classifier where it has one
     * @param root the problem's coordinate that asks for it
     * @param sha256 of its bytes, in 64 hexadecimal digits
     */
    record Jar(String coordinate, String root, String sha256) {
        String text() {
            return coordinate + " " + root + " sha256:" + sha256;
        }
    }

    /** A line for each jar. */
    String text() {
        return jars.stream().map(jar -> jar.text() + "\n").collect(Collectors.joining());
    }

    /** What {@link #text} wrote; empty where it is anything else. */
    static Optional<Pin> parse(String text) {
        List<Jar> jars = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            jars.add(new Jar(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return jars.isEmpty() ? Optional.empty() : Optional.of(new Pin(jars));
    }
}
