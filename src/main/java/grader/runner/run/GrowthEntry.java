package grader.runner.run;

import grader.protocol.Growth;
import grader.suite.GrowthExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a test of growth published. */
final class GrowthEntry {

    private static final int PARTS = 3;

    private GrowthEntry() {}

    /**
     * The growth that a report entry tells of; empty where it is about something else.
     *
     * @throws IllegalArgumentException if it is not as {@link GrowthExtension} writes it
     */
    static Optional<Growth> of(Map<String, String> entry) {
        return Optional.ofNullable(entry.get(GrowthExtension.ENTRY)).map(GrowthEntry::read);
    }

    private static Growth read(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("not a growth: " + text);
        }
        return new Growth(
                parts[0],
                words(parts[1]).stream().map(GrowthEntry::point).toList(),
                parts[2].isEmpty() ? Optional.empty() : Optional.of(fit(words(parts[2]))));
    }

    private static Growth.Point point(String text) {
        int colon = text.indexOf(':');
        return new Growth.Point(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    private static Growth.Fit fit(List<String> numbers) {
        return new Growth.Fit(
                Double.parseDouble(numbers.get(0)),
                Double.parseDouble(numbers.get(1)),
                Double.parseDouble(numbers.get(2)),
                Double.parseDouble(numbers.get(3)));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
