package grader.rules;

import java.util.Objects;

/**
 * A rule that the sources break, or sources that could not be analysed. All text is escaped and bounded.
 *
 * @param file the source file; empty where a rule asks for something that is in none
 * @param line 0 where there is none
 * @param message for the candidate, with the author's reason
 */
public record RuleFinding(String file, int line, String message) {
    public RuleFinding {
        Objects.requireNonNull(file);
        if (line < 0 || message.isEmpty()) {
            throw new IllegalArgumentException("a finding needs a message");
        }
    }
}
