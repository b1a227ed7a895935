package grader.pipeline;

import java.util.Optional;

/** The grader's own failures in words. */
final class Failures {

    private static final int MAX_CAUSES = 4;

    private Failures() {}

    /** The message, and those of its causes. */
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Optional<Throwable> next = Optional.of(failure);
        for (int i = 0; i < MAX_CAUSES && next.isPresent(); i++) {
            Throwable current = next.orElseThrow();
            text.append(i == 0 ? "" : "; because of: ")
                    .append(Optional.ofNullable(current.getMessage())
                            .orElse(current.getClass().getSimpleName()));
            next = Optional.ofNullable(current.getCause());
        }
        return text.toString();
    }
}
