package grader.problem;

import grader.protocol.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A solution that comes with a problem.
 *
 * @param kind what is expected of it
 * @param name of its folder
 * @param folder where it lies
 * @param sources relative to the folder
 */
public record Solution(Kind kind, String name, Path folder, List<SourceFile> sources) {

    /** What is expected of a solution; each is a folder under {@code solutions}. */
    public enum Kind {
        /** Full marks. */
        ACCEPTED,
        /** Loses points for correctness. */
        WRONG,
        /** Right, and loses points for performance. */
        SLOW,
        /** Breaks a rule. */
        REJECTED;

        /** The folder's name. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Solution {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(folder);
        sources = List.copyOf(sources);
    }

    /** Whether it is the accepted one that suites are compiled against. */
    boolean isReference() {
        return kind == Kind.ACCEPTED && name.equals(Problem.REFERENCE);
    }
}
