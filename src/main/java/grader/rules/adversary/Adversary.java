package grader.rules.adversary;

import grader.protocol.SourceFile;
import java.util.List;

/**
 * A submission that solves nothing.
 *
 * @param style how it tries: {@code constants}
 * @param does what exactly it does: {@code returns 1, true and "a"}
 * @param sources made from the starter
 */
public record Adversary(String style, String does, List<SourceFile> sources) {
    public Adversary {
        sources = List.copyOf(sources);
        if (style.isEmpty() || does.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException("an adversary has a style and sources");
        }
    }
}
