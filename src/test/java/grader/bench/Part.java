package grader.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be measured by itself. */
enum Part {
    /** One submission: through the warm pool, and from nothing, against bare tools. */
    SINGLE("One submission"),
    /** Many submissions on all cores, against a loop of bare tools. */
    BATCH("Many submissions"),
    /** Whether the thousandth submission of a batch costs more than the first. */
    MANY("A long batch"),
    /** What a sandbox costs until it is ready. */
    BOOT("Boot of a sandbox"),
    /** Whether verdicts change on a busy machine. */
    NOISE("Verdicts on a busy machine");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** As on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of a list with commas; all where it is empty. */
    static List<Part> parse(String words) {
        if (words.isBlank()) {
            return List.of(values());
        }
        return Arrays.stream(words.split(",", -1)).map(Part::one).distinct().toList();
    }

    private static Part one(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("bench.only: there is no part '" + word + "'; there are "
                                + Arrays.stream(values()).map(Part::word).collect(Collectors.joining(", "))));
    }
}
